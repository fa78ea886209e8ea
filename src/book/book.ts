/** What stage 4 makes of a manuscript: parts of HTML structure, with the notes kept as data until an edition places them. Types only. */
import type { ElementContent, Root } from 'hast'

export type NoteId = string & { readonly brand: 'NoteId' }

export type Role =
  | 'cover'
  | 'half-title'
  | 'title-page'
  | 'imprint'
  | 'contents'
  | 'chapter'
  | 'documents'
  | 'chronology'
  | 'disagreements'
  | 'bibliography'
  | 'index'
  | 'about-edition'
  | 'colophon'

export interface Metadata {
  slug: string
  title: string
  subtitle?: string
  authors: string[]
  editors: string[]
  /** BCP 47. */
  language: string
  publisher?: string
  /** ISO 8601 day. */
  date: string
  rights?: string
  description?: string
  subjects: string[]
  /** `urn:uuid:…` of the EPUB; from book.yaml or derived from title and slug. */
  identifier: string
  isbn: { epub?: string; print?: string }
  series?: string
}

/**
 * A part becomes one file in EPUB and HTML and one section in print.
 *
 * In `tree` a note call is `<sup data-note="ID"></sup>` (hast property `dataNote`), an index mark
 * `<span data-index="HEADING">…</span>`. Block elements from the manuscript carry `data-line`
 * (line in book.md, for messages) and an `id` that is stable (`p-…`).
 * Front and back parts come from templates/parts/ and have the same structure.
 */
export interface Part {
  role: Role
  id: string
  /** Plain text, for contents and running heads. */
  title: string
  tree: Root
  matter: 'front' | 'body' | 'back'
}

export interface Note {
  id: NoteId
  /** Restarts at 1 in each part. */
  number: number
  part: string
  content: ElementContent[]
}

export interface Book {
  about: Metadata
  parts: Part[]
  notes: Map<NoteId, Note>
  design: Design
}

/** Design values of templates/designs/<name>.yaml after a book's own overrides; lengths as CSS strings. */
export interface Design {
  name: string
  tokens: Tokens
}

/** A tree of strings and numbers; flattened to `--a-b` custom properties for CSS and a dictionary for Typst. */
export interface Tokens {
  [key: string]: string | number | Tokens
}
