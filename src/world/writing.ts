import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface Writing {
  /** Folder to be changed; made when absent. */
  folder: string
  /** Where files are kept until all are written; on the same disk. */
  staging: string
  files: Array<{ path: string; bytes: Uint8Array }>
  /** Files of an earlier run that are no longer made. */
  stale: string[]
}

/**
 * Writes all files or none: everything is written beside and renamed in one stroke at the end. A run killed before
 * that leaves the folder as it was; one killed inside it is completed by `completeWriting` at the next start.
 */
export async function writeAll(writing: Writing): Promise<void> {
  const { folder, staging } = writing
  await completeWriting(folder, staging)
  const files = await changedFiles(writing)
  const stale = await presentPaths(writing)
  if (files.length === 0 && stale.length === 0) return
  try {
    await atOnce(files, ({ path, bytes }) => writeThrough(join(staging, 'new', path), bytes))
    await writeThrough(join(staging, 'moves.json'), Buffer.from(JSON.stringify({ paths: files.map(pathOf), stale })))
    await rename(staging, readyOf(staging))
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
  await completeWriting(folder, staging)
}

/** Completes what a killed run had written wholly but not yet moved to its place, and clears what it had not. */
export async function completeWriting(folder: string, staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true })
  const ready = readyOf(staging)
  if (!(await isThere(ready))) return
  const moves = await readFile(join(ready, 'moves.json'), 'utf8').catch(() => null)
  if (moves !== null) move(ready, folder, JSON.parse(moves))
  await rm(ready, { recursive: true, force: true })
  await sync(folder)
}

/** Where files for a folder can wait: beside it, so that a killed run leaves nothing inside; inside it when that is another disk or closed. */
export async function stagingOf(folder: string): Promise<string> {
  const parent = dirname(folder)
  const inside = join(folder, '.variorum.tmp')
  const beside = join(parent, `.${basename(folder)}.variorum.tmp`)
  const [here, there] = await Promise.all([stat(folder).catch(() => null), stat(parent).catch(() => null)])
  if (here === null) return beside
  const isOpen = await access(parent, 2).then(yes, no)
  return isOpen && there?.dev === here.dev ? beside : inside
}

interface Moves {
  paths: string[]
  stale: string[]
}

/** Without a pause between the renames, so that hardly any kill can fall between them. */
function move(ready: string, folder: string, { paths, stale }: Moves): void {
  for (const path of new Set(paths.map((path) => dirname(join(folder, path))))) mkdirSync(path, { recursive: true })
  for (const path of paths) renameIfThere(join(ready, 'new', path), join(folder, path))
  for (const path of stale) rmSync(join(folder, path), { force: true })
  for (const path of stale) removeIfEmpty(dirname(join(folder, path)))
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const moved = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!moved) throw error
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something is still in it.
  }
}

async function changedFiles({ folder, files }: Writing): Promise<Writing['files']> {
  const changed = new Set<OutputPiece>()
  await atOnce(files, async (file) => {
    const before = await readFile(join(folder, file.path)).catch(() => null)
    if (before === null || Buffer.compare(before, file.bytes) !== 0) changed.add(file)
  })
  return files.filter((file) => changed.has(file))
}

type OutputPiece = Writing['files'][number]

/** Disks take several files at once, and the system lets so many be open; a failure is told when no work is going on any more. */
async function atOnce<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const hand = async () => {
    for (const item of waiting) await work(item)
  }
  const ends = await Promise.allSettled(Array.from({ length: 8 }, hand))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function presentPaths({ folder, stale, files }: Writing): Promise<string[]> {
  const made = new Set(files.map(pathOf))
  const present: string[] = []
  for (const path of stale) if (!made.has(path) && (await isThere(join(folder, path)))) present.push(path)
  return present
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Not every disk can do this for a folder; then the system writes it in its own time. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function readyOf(staging: string): string {
  return staging.replace(/\.tmp$/, '-ready.tmp')
}

function pathOf(file: { path: string }): string {
  return file.path
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(yes, no)
}

const yes = () => true
const no = () => false
