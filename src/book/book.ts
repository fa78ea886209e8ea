/** What stage 4 makes of a manuscript: parts of HTML structure, with the notes kept as data until an edition places them. Types only. */
import type { ElementContent, Root } from 'hast'
import type { Disagreement } from '../collation/collation.ts'
import type { TracedSentence } from '../recension/recension.ts'
import type { Imprint, Siglum } from '../sources/witness.ts'
import type { TemplateFault, Words } from '../templates/templates.ts'

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
  /** ISO 8601 day that the files bear. */
  date: string
  /** The same day where somebody stated it; readers and shops are told no other. */
  published?: string
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
 * `<span data-index="HEADING" id="ix-…">…</span>`, a sentence known to the ledger `<span data-trace="KEY">…</span>`
 * (KEY of `Book.trace`). Block elements from the manuscript carry `data-line` (line in book.md, for messages) and an
 * `id` that is stable (`p-…`). A link inside the book is `<a href="#ID">`, whatever part ID stands in; in the index it is
 * `<a data-locator href="#ix-…">`, whose text an edition may replace by a page number. A scene break is
 * `<hr class="break">`. Foreign words carry `lang`.
 * Front and back parts come from templates/parts/ and have the same structure.
 */
export interface Part {
  role: Role
  id: string
  /** Plain text, for contents and running heads. */
  title: string
  tree: Root
  matter: 'front' | 'body' | 'back'
  /** Of a chapter, when the chapters are numbered. */
  number?: number
  /** Headings below the part's own, for contents and bookmarks. */
  headings: Heading[]
}

export interface Heading {
  id: string
  title: string
  /** 2 for a heading directly below the part's own. */
  depth: number
}

export interface Note {
  id: NoteId
  /** Restarts at 1 in each part. */
  number: number
  part: string
  content: ElementContent[]
  /** Ids of its calls in the tree, in order. */
  calls: string[]
}

/** A source as the editions name it. */
export interface Credit {
  siglum: Siglum
  /** Path below `sources/`. */
  path: string
  about: Imprint
}

export interface Book {
  about: Metadata
  parts: Part[]
  notes: Map<NoteId, Note>
  /** `<slot name="notes">`, with its title as `data-title`, for editions that set notes at the end of a part. */
  notesFrame: Root
  design: Design
  words: Words
  /** The sources, in the order of their rank; none for a manuscript without sources. */
  credits: Credit[]
  /** Where the marked sentences come from, by the value of `data-trace`. */
  trace: Map<string, TracedSentence>
  disagreements: Disagreement[]
  /** Pictures that the trees use, by their path in `src`. */
  pictures: Map<string, Uint8Array>
  /** Templates that could not be filled. */
  templateFaults: TemplateFault[]
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
