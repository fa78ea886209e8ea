import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { type EpubPackage, epubPackage } from '../serve/epub-package.ts'
import { gatherPublications, type PackageFound } from '../serve/gather-publications.ts'
import type { Cover, Publication, StoredFile } from '../serve/publication.ts'

/** The output folder as the server sees it. */
export interface Shelf {
  publications(): Promise<Publication[]>
  cover(path: string[]): Promise<Cover | null>
  /** Opens a plain file of the folder; null for all else. The caller closes it. */
  open(path: string[]): Promise<OpenFile | null>
}

export interface OpenFile {
  handle: FileHandle
  size: number
  /** Seconds since 1970. */
  modified: number
  /** Changes when the file does. */
  etag: string
}

/** Opens a folder for reading; links are never followed, so nothing outside it can be reached. */
export async function openShelf(folder: string): Promise<Shelf> {
  const root = await realpath(folder)
  const known: Known = new Map()
  return {
    publications: () => publicationsIn(root, known),
    cover: async (path) => {
      const file = path.at(-1)?.endsWith('.epub') ? await openInside(root, path) : null
      return (file && epubPackage(await wholeOf(file))?.cover) ?? null
    },
    open: (path) => openInside(root, path),
  }
}

/** What was found in a file, as long as the file stays as it was. */
type Known = Map<string, { etag: string; found: PackageFound | null }>

const LARGEST = 256 * 1024 * 1024
const MOST_FILES = 2000
const DEEPEST = 3

async function publicationsIn(root: string, known: Known): Promise<Publication[]> {
  const files: StoredFile[] = []
  await listInto(files, root, [])
  const packages = new Map<string, PackageFound>()
  for (const { path } of files) {
    const found = await packageOf(root, path, known)
    if (found) packages.set(path, found)
  }
  return gatherPublications(files, packages)
}

async function packageOf(root: string, path: string, known: Known): Promise<PackageFound | null> {
  const file = path.endsWith('.pdf') ? null : await openInside(root, path.split('/'))
  if (!file) return null
  const before = known.get(path)
  if (before?.etag === file.etag) {
    await file.handle.close()
    return before.found
  }
  const bytes = await wholeOf(file)
  const found = path.endsWith('.epub') ? inEpub(epubPackage(bytes)) : inPage(new TextDecoder().decode(bytes))
  known.set(path, { etag: file.etag, found })
  return found
}

function inEpub(found: EpubPackage | null): PackageFound | null {
  return found && { metadata: found.metadata, ...(found.cover && { cover: found.cover.mediaType }) }
}

function inPage(html: string): PackageFound {
  const title = DomUtils.textContent(DomUtils.getElementsByTagName('title', parseDocument(html), true, 1)).trim()
  return { metadata: { authors: [], editors: [], subjects: [], ...(title !== '' && { title }) } }
}

async function wholeOf({ handle, size }: OpenFile): Promise<Uint8Array> {
  try {
    return size > LARGEST ? new Uint8Array() : await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function listInto(files: StoredFile[], root: string, below: string[]): Promise<void> {
  const entries = await readdir(join(root, ...below), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = [...below, entry.name]
    if (entry.name.startsWith('.') || files.length >= MOST_FILES) continue
    if (entry.isDirectory() && path.length <= DEEPEST) await listInto(files, root, path)
    else if (entry.isFile() && isOffered(path)) {
      const about = await lstat(join(root, ...path)).catch(() => null)
      if (about?.isFile())
        files.push({ path: path.join('/'), size: about.size, modified: Math.floor(about.mtimeMs / 1000) })
    }
  }
}

function isOffered(path: string[]): boolean {
  return /\.(?:epub|pdf)$/.test(path.at(-1) ?? '') || path.slice(-2).join('/') === 'html/index.html'
}

/** A path that is not its own real path has a link in it somewhere. */
async function openInside(root: string, path: string[]): Promise<OpenFile | null> {
  const full = join(root, ...path)
  try {
    if (path.length === 0 || (await realpath(full)) !== full || !(await lstat(full)).isFile()) return null
    const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const about = await handle.stat({ bigint: true })
    if (!about.isFile()) {
      await handle.close()
      return null
    }
    const etag = `"${about.size.toString(36)}-${about.mtimeNs.toString(36)}-${about.ino.toString(36)}"`
    return { handle, size: Number(about.size), modified: Number(about.mtimeMs / 1000n), etag }
  } catch {
    return null
  }
}
