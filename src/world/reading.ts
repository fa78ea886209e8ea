import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { faulty } from '../messages/faulty.ts'

/** Bytes of a file that is still taken for a document. */
export const LARGEST = 64 * 1024 * 1024
const DEEPEST = 24

export interface FoundFile {
  /** Below the folder read, with `/`, in composed characters unless two names differ only in that. */
  path: string
  bytes: Uint8Array
}

export interface FoundFolder {
  /** In order of path. */
  files: FoundFile[]
  /** One for each file that could not be read, with the message. */
  faults: VFile[]
}

/**
 * Reads every file below a folder, never anything outside it: links that lead out, loops, pipes and devices are reported and passed by.
 * Names that begin with a dot are not part of a book.
 */
export async function readFolder(folder: string, shownAs: string): Promise<FoundFolder> {
  const found: FoundFolder = { files: [], faults: [] }
  const walk: Walk = { root: await realpath(folder), shownAs, found, seen: new Set() }
  await readInto(walk, folder, '', 0)
  const raw = new Set(found.files.map(({ path }) => path))
  for (const file of found.files) {
    const composed = file.path.normalize('NFC')
    // Two names that differ only in how their accents are written stay two names.
    if (!raw.has(composed)) file.path = composed
  }
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return found
}

/** Reads one file if it is a plain file inside `root` (after links); null when there is none. */
export async function readInside(root: string, path: string): Promise<Uint8Array | null> {
  const full = await realpath(join(root, path)).catch(() => null)
  if (full === null || !isInside(await realpath(root), full)) return null
  const about = await lstat(full)
  return about.isFile() && about.size <= LARGEST ? readFile(full) : null
}

/** Whether something lies inside a folder, after links; true for what is not there. */
export async function liesInside(root: string, path: string): Promise<boolean> {
  const [folder, full] = await Promise.all([realpath(root), realpath(path).catch(() => null)])
  return full === null || isInside(folder, full)
}

interface Walk {
  root: string
  shownAs: string
  found: FoundFolder
  /** Real paths of folders entered, so that a loop ends. */
  seen: Set<string>
}

async function readInto(walk: Walk, folder: string, below: string, depth: number): Promise<void> {
  const real = await realpath(folder)
  if (walk.seen.has(real)) return fault(walk, below, 'no-link-loop', 'The folder contains itself by a link')
  if (depth > DEEPEST) return fault(walk, below, 'no-link-loop', `Folders lie deeper than ${DEEPEST} levels`)
  walk.seen.add(real)
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    return fault(walk, below, 'no-unreadable-file', `The folder can not be read: ${wordsOf(error)}`)
  }
  for (const name of names.sort()) {
    const path = below === '' ? name : `${below}/${name}`
    const page = pageOf(name, names)
    if (page !== undefined) fault(walk, path, 'no-saved-parts', `It holds what a browser saved with \`${page}\``)
    else if (isLeftover.test(name))
      fault(walk, path, 'no-leftover-file', 'Its name is one that programs give to copies')
    else if (!name.startsWith('.')) await readEntry(walk, join(folder, name), path, depth)
    else if (isDocument.test(name)) fault(walk, path, 'no-hidden-source', 'Its name begins with a dot')
  }
}

async function readEntry(walk: Walk, full: string, path: string, depth: number): Promise<void> {
  try {
    const real = await realpath(full).catch((error) => (isDangling(error) ? null : Promise.reject(error)))
    if (real === null && path.includes('\ufffd'))
      return fault(walk, path, 'no-unreadable-name', 'Its name holds bytes that are not UTF-8')
    if (real === null) return fault(walk, path, 'no-broken-link', 'The link leads nowhere')
    if (!isInside(walk.root, real)) return fault(walk, path, 'no-outside-link', 'The link leads out of the folder')
    const about = await lstat(real)
    if (about.isDirectory()) return await readInto(walk, full, path, depth + 1)
    if (!about.isFile()) return fault(walk, path, 'no-special-file', 'This is no ordinary file')
    if (about.size > LARGEST) {
      return fault(walk, path, 'no-oversized-source', `The file has ${Math.round(about.size / 1024 / 1024)} MB`)
    }
    walk.found.files.push({ path, bytes: await readFile(real) })
  } catch (error) {
    fault(walk, path, 'no-unreadable-file', `The file can not be read: ${wordsOf(error)}`)
  }
}

/** What somebody may have meant to be read; not the droppings of a system, such as `._a.txt`. */
const isDocument = /^\.[^_].*\.(?:txt|md|html?|docx|odt|epub|eml|mhtml?)$/i

/** What editors, browsers and systems leave beside a document: `a.txt~`, `a.bak`, `#a.txt#`, `~$a.docx`, `Thumbs.db`. */
const isLeftover =
  /^[^.].*~$|^#.+#$|^~\$|^[^.].*\.(?:bak|backup|old|orig|rej|sw[op]|tmp|temp|part|crdownload)$|^(?:(?:eh)?thumbs\.db|desktop\.ini)$/i

/** The page beside a folder of its pictures, scripts and frames, as browsers save them in several languages. */
function pageOf(name: string, beside: string[]): string | undefined {
  const stem = /^(.+)(?:_files|\.files|_fichiers|_file|-Dateien|_archivos|_ficheiros|_bestanden)$/.exec(name)?.[1]
  return stem === undefined
    ? undefined
    : beside.find((other) => /\.x?html?$/i.test(other) && other.startsWith(`${stem}.`))
}

function isDangling(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`)
}

function fault(walk: Walk, path: string, rule: FaultRule, reason: string): void {
  walk.found.faults.push(faulty(path === '' ? walk.shownAs : `${walk.shownAs}/${path}`, rule, reason))
}

type FaultRule =
  | 'no-unreadable-name'
  | 'no-hidden-source'
  | 'no-leftover-file'
  | 'no-saved-parts'
  | 'no-broken-link'
  | 'no-link-loop'
  | 'no-unreadable-file'
  | 'no-outside-link'
  | 'no-special-file'
  | 'no-oversized-source'

/** What the system says, without the path of the machine: `permission denied`. */
export function wordsOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return known[code] ?? (code === '' ? 'unknown fault' : code)
}

const known: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there, or a link leads nowhere',
  ELOOP: 'a link leads to itself',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EIO: 'the disk has a fault',
  ENAMETOOLONG: 'the name is too long',
}
