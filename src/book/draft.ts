/** The manuscript while it becomes a Book: what every transform reads and changes. Types only. */
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { Disagreement } from '../collation/collation.ts'
import type { IndexEntry, LedgerBlock, TracedSentence } from '../recension/recension.ts'
import type { Witness } from '../sources/witness.ts'
import type { Templates, Words } from '../templates/templates.ts'
import type { Credit, Heading, Metadata, Note, NoteId, Role } from './book.ts'
import type { KnownChunks } from './known-chunks.ts'

/** What the manuscript can't say itself. */
export interface BookExtras {
  templates: Templates
  index?: IndexEntry[]
  trace?: LedgerBlock[]
  disagreements?: Disagreement[]
  witnesses?: Array<Pick<Witness, 'siglum' | 'about' | 'file'>>
  /** The book's own pictures by their path below its folder. */
  pictures?: Map<string, Uint8Array>
  /** Where the book is made again and again: what was parsed the last time. */
  known?: KnownChunks
}

export interface DraftPart {
  role: Role
  id: string
  title: string
  number?: number
  headings: Heading[]
  /** The heading's content. */
  heading: ElementContent[]
  blocks: ElementContent[]
  /** Notes called in it, in order; one called twice stands twice. */
  notes: NoteId[]
  line: number
}

export interface Definition {
  content: ElementContent[]
  line: number
}

export interface Draft {
  file: VFile
  about: Metadata
  words: Words
  extras: BookExtras
  credits: Credit[]
  parts: DraftPart[]
  definitions: Map<string, Definition>
  notes: Map<NoteId, Note>
  /** Every id in use. */
  ids: Set<string>
  trace: Map<string, TracedSentence>
  pictures: Map<string, Uint8Array>
  /** Index marks by heading, in the order of the text. */
  marks: Map<string, IndexMark[]>
}

export interface IndexMark {
  id: string
  part: DraftPart
}

/** One change of the whole draft. */
export type Transform = (draft: Draft) => void
