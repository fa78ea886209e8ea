import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface Holder {
  pid: number
  isAlive: (pid: number) => boolean
  /** How long to wait for another, in milliseconds; two minutes when nothing is said. */
  patience?: number
}

/** Holds a lock file while `work` runs, so that two builds of one book don't mix; waits for another's end. */
export async function withLock<T>(path: string, me: Holder, waiting: (pid: number) => void, work: () => Promise<T>) {
  const isHeld = await take(path, me, waiting)
  if (isHeld) await sweep(path, me)
  try {
    return await work()
  } finally {
    if (isHeld) await rm(path, { force: true })
  }
}

/** Another build has held the lock for too long. */
export class BusyFolder extends Error {
  override name = 'BusyFolder'
  readonly pid: number
  readonly path: string
  constructor(pid: number, path: string) {
    super(`Process ${pid} is at work here`)
    this.pid = pid
    this.path = path
  }
}

const PATIENCE = 120_000
const PAUSE = 100

/** Clears away what builds left that were killed while they took the lock. */
async function sweep(path: string, { pid, isAlive }: Holder): Promise<void> {
  const begin = `${basename(path)}.`
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const owner = name.startsWith(begin) ? /^(\d+)\.(?:old\.)?tmp$/.exec(name.slice(begin.length))?.[1] : undefined
    if (owner === undefined || Number(owner) === pid || isAlive(Number(owner))) continue
    await rm(join(dirname(path), name), { force: true }).catch(() => undefined)
  }
}

/** False where nothing can be written: there nothing can be mixed either. */
async function take(path: string, me: Holder, waiting: (pid: number) => void): Promise<boolean> {
  for (let waited = 0; waited <= (me.patience ?? PATIENCE); waited += PAUSE) {
    const made = await tryToMake(path, me.pid)
    if (made !== 'taken') return made === 'made'
    const holder = await holderOf(path)
    if (holder === null) continue
    if (holder === me.pid || !me.isAlive(holder)) await putAside(path, holder, me.pid)
    else {
      if (waited === 0) waiting(holder)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  throw new BusyFolder((await holderOf(path)) ?? 0, path)
}

async function tryToMake(path: string, pid: number): Promise<'made' | 'taken' | 'closed'> {
  try {
    await writeFile(`${path}.${pid}.tmp`, String(pid))
    await link(`${path}.${pid}.tmp`, path)
    return 'made'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'closed'
  } finally {
    await rm(`${path}.${pid}.tmp`, { force: true }).catch(() => undefined)
  }
}

async function holderOf(path: string): Promise<number | null> {
  const written = await readFile(path, 'utf8').catch(() => null)
  return written === null ? null : Number(written) || 0
}

/** Moves the lock of a killed build away; gives it back if another build took it in the meantime. */
async function putAside(path: string, holder: number, pid: number): Promise<void> {
  const aside = `${path}.${pid}.old.tmp`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await holderOf(aside)) !== holder) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}
