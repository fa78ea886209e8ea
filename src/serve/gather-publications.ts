import { mediaType } from './media-type.ts'
import type { Download, PackageMetadata, Publication, StoredFile } from './publication.ts'
import { uuid } from './uuid.ts'

/** What was found inside an EPUB. */
export interface PackageFound {
  metadata: PackageMetadata
  /** Media type of its cover picture, where it has one that can be shown. */
  cover?: string
}

/**
 * Makes one publication of all forms of a book: `a.epub`, `a.pdf` beside it and, where no other book is in its folder,
 * the web edition `html/index.html`. A PDF or a web edition alone is a publication too; files for the printer or for keeping are none.
 */
export function gatherPublications(files: StoredFile[], packages: ReadonlyMap<string, PackageFound>): Publication[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const stems = [...new Set(files.filter(isForReading).map(({ path }) => stemOf(path)))]
  const books = new Map<string, number>()
  for (const stem of stems) books.set(folderOf(stem), (books.get(folderOf(stem)) ?? 0) + 1)
  const publications = stems.map((stem) => {
    const web = books.get(folderOf(stem)) === 1 ? webEdition(folderOf(stem)) : ''
    const found = [`${stem}.epub`, web, `${stem}.pdf`].flatMap((path) => byPath.get(path) ?? [])
    return publicationOf(stem, found, packages.get(`${stem}.epub`))
  })
  for (const file of files) {
    const folder = file.path.slice(0, -webEdition('').length)
    const isAlone = file.path === webEdition(folder) && !books.has(folder)
    if (isAlone) publications.push(publicationOf(stemOf(file.path), [file], packages.get(file.path)))
  }
  return publications.sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
}

/** For the printer, or for keeping: nothing that a reader takes. */
const aside = /-(?:print|cover|imposed|archive)\.pdf$/i

function isForReading({ path }: StoredFile): boolean {
  return /\.(?:epub|pdf)$/.test(path) && !aside.test(path)
}

function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function webEdition(folder: string): string {
  return `${folder}html/index.html`
}

function publicationOf(stem: string, files: StoredFile[], found: PackageFound | undefined): Publication {
  const metadata = found?.metadata ?? { authors: [], editors: [], subjects: [] }
  const cover = found?.cover
  return {
    ...metadata,
    title: metadata.title ?? stem.slice(stem.lastIndexOf('/') + 1),
    id: uriOf(metadata.identifier ?? '') ?? uuid(stem),
    modified: Math.max(...files.map(({ modified }) => modified)),
    downloads: files.map(downloadOf),
    ...(cover && { cover: { href: hrefOf('covers', `${stem}.epub`), mediaType: cover } }),
  }
}

function downloadOf({ path, size }: StoredFile): Download {
  const kind = path.endsWith('.epub') ? 'epub' : path.endsWith('.pdf') ? 'pdf' : 'html'
  const type = kind === 'html' ? 'text/html' : mediaType(path)
  return { kind, href: hrefOf('files', path), mediaType: type, size }
}

function hrefOf(root: string, path: string): string {
  return `/${root}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** `9783161484100` gives `urn:isbn:9783161484100`; what is a URI already stays; anything else is none. */
function uriOf(identifier: string): string | null {
  if (/^(?:urn:|https?:|tag:|doi:)[^\s<>"{}|\\^`]+$/i.test(identifier)) return identifier
  if (/^(?:97[89])?[\d-]{9,14}[\dXx]$/.test(identifier)) return `urn:isbn:${identifier.replaceAll('-', '')}`
  return identifier === '' ? null : uuid(identifier)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
