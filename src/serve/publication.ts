/** What the catalogue knows of the books in an output folder. Types only. */

/** A plain file of the output folder. */
export interface StoredFile {
  /** Below the folder, with `/`. */
  path: string
  size: number
  /** Seconds since 1970. */
  modified: number
}

/** What an EPUB says of itself in its package document. */
export interface PackageMetadata {
  title?: string
  subtitle?: string
  authors: string[]
  editors: string[]
  language?: string
  identifier?: string
  publisher?: string
  /** As written there: `2026-01-01`, `2026`. */
  date?: string
  description?: string
  rights?: string
  subjects: string[]
}

/** A picture that a reader shows on its shelf. */
export interface Cover {
  mediaType: string
  bytes: Uint8Array
}

export type DownloadKind = 'epub' | 'pdf' | 'html'

export interface Download {
  kind: DownloadKind
  /** Where it is fetched, from the root of the server. */
  href: string
  mediaType: string
  size: number
}

/** One book of the catalogue, in all the forms that a reader can fetch. */
export interface Publication extends PackageMetadata {
  title: string
  /** URI that stays the same from build to build. */
  id: string
  /** Seconds since 1970, of the newest of its files. */
  modified: number
  /** The one to offer first stands first. */
  downloads: Download[]
  cover?: { href: string; mediaType: string }
}
