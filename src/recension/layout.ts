/** The main text while it is put together. Types only. */
import type { Relation } from '../collation/collation.ts'
import type { Passage, PassageId, Statement, StatementId, Witness } from '../sources/witness.ts'

/** A statement with the place it has in its witness. */
export interface Item {
  statement: Statement
  passage: Passage
  witness: Witness
  /** Characters left out at its start: the number of a document, which its heading gives. */
  from?: number
}

/** A paragraph or block quotation of the main text. */
export interface Paragraph {
  /** `entry`: of a list, alone among the text of others. */
  form: 'prose' | 'quotation' | 'list' | 'entry'
  items: Item[]
  /** Whose paragraph it is; sentences of others may stand in it. */
  witness: Witness
  section: number
  /** Sums up the whole life, before it is told; other tellings are not brought into it. */
  summary?: true
  /** Remembered by its writer: set off, with who tells it. */
  testimony?: true
}

/** A part of the main text under a heading of a source. */
export interface Chapter {
  title: string
  /** 1: chapter, 2: section of a chapter. */
  depth: number
  /** The heading in its source; null where the wording of the book is used. */
  heading: { witness: Witness; passage: PassageId } | null
  /** Index of the section in its witness; -1 for chapters headed by the book. */
  index: number
  /** Follows the life in time, or treats a theme. */
  timed: boolean
  paragraphs: Paragraph[]
}

/** What becomes of a statement in the main text. */
export type Standing =
  /** `beside`: it is told by this lemma too, but stays because what follows leans on it. */
  | { type: 'printed'; beside?: StatementId }
  | {
      type: 'told'
      lemma: StatementId
      beside: StatementId
      relation: Relation
      confidence: number
      until?: StatementId
    }
  | { type: 'dropped'; reason: string }

/** Statements that stood together in another witness and go into the base text together. */
export interface Run {
  witness: Witness
  section: number
  paragraphs: Paragraph[]
  /** The lemma of the statement told before it, in the same passage or before. */
  before: StatementId | null
  /** Whether `before` stood in the same passage. */
  beforeNear: boolean
  after: StatementId | null
  afterNear: boolean
  /** Lemmata that tell the same event as one of its sentences; `opens`: as its first. */
  bound: Array<{ lemma: StatementId; confidence: number; opens: boolean }>
  /** First and last year it tells of. */
  years: [from: number, to: number] | null
  /** Whether the years are written in it, not carried by the narrative around it. */
  stated: boolean
  /** Its section is brought in nearly whole. */
  together: boolean
  /** It looks over many years, and stands where they end. */
  over?: true
}

/** For a printed statement: the lemma that tells the same event. */
export type Bound = Map<StatementId, { lemma: StatementId; confidence: number }>

/** A run with the sentence of its paragraph after which it comes. */
export interface Guest {
  run: Run
  item: number
  firm: boolean
  /** It goes on from that sentence in its own witness. */
  follows: boolean
}
