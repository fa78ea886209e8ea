/** What a reader makes of one file, and what the recognizers add to it. Types only. */
import type { VFile } from 'vfile'
import type { Phrases } from './phrases/phrases.ts'
import type { Imprint, PassageType } from './witness.ts'

/** `length` readable characters from `at` on stand in the file at `start`, `width` characters wide; 1:1 where both are equal. */
export interface Run {
  at: number
  length: number
  start: number
  width: number
}

/** A note mark (or, with a null label, page furniture such as `[edit]`) that the markup itself shows in the text. */
export interface Call {
  from: number
  to: number
  label: string | null
  /** Behind the number, as written: `p. 12` of `[3, p. 12]`. */
  pages?: string
}

/** Text as a person reads it (white space folded, entities resolved, tags gone), with the way back to the file. */
export interface Readable {
  text: string
  runs: Run[]
  calls: Call[]
}

/** What the markup says a block is. Empty for bare text. */
export interface Markup {
  type?: PassageType
  depth?: number
  label?: string
  /** The block is set off as a list item; its marker is not part of the text of `.md` and `.html`. */
  item?: true
  /** A term and what is said of it. */
  pair?: true
  /** All of it is set bold. */
  bold?: true
  /** A picture stands right above it. */
  pictured?: true
  /** Set in from both sides. */
  indented?: true
}

/** What a recognizer decided. */
export interface Found {
  type: PassageType
  by: string
  depth?: number
  label?: string
}

/** A paragraph, or a line that stands for itself. */
export interface Block extends Readable {
  /** Blank lines before it; 0 for a line that follows directly. */
  gap: number
  /** Columns by which every line of it is set in. */
  indent: number
  markup: Markup
  found?: Found
}

export interface Sheet {
  /** Below `sources/`. */
  path: string
  file: VFile
  /** The decoded file. */
  text: string
  blocks: Block[]
  /** What markup, front matter and settings say of the source as a publication. */
  imprint: Partial<Imprint>
  language: string
  phrases: Phrases
}

/** One decision: the block, or its first `upTo` characters, is of this type. */
export interface Finding {
  block: Block
  upTo?: number
  type: PassageType
  depth?: number
  label?: string
}

/** One habit of documents. Says nothing about blocks it does not know; what an earlier recognizer found stands. */
export type Recognizer = (sheet: Sheet) => Finding[]
