/** A statement as it is compared with others. Types only. */
import type { PassageType, Statement, Witness } from '../../sources/witness.ts'

/** `prose`: told by the author; `quoted`: words of another, kept as they are; `aside`: captions, lists, furniture. */
export type TellingKind = 'prose' | 'quoted' | 'aside'

/** A deed that is done to the subject of a book once: `birth`, `death`. */
export interface Milestone {
  deed: string
  /** Told as a step of the narrative, not in passing ("Born at Leith, she …"). */
  told: boolean
  /** How far it is what the sentence tells, 0 to 1: little where it only leads to something else. */
  share: number
}

export interface Telling {
  /** Place in the list of all tellings. */
  index: number
  witness: Witness
  /** Place of the witness in the order in which witnesses lead. */
  turn: number
  statement: Statement
  kind: TellingKind
  type: PassageType
  section: number
  /** It stands in the opening of a page, which sums up the sections below. */
  sumsUp: boolean
  /** The first sentence its witness tells. */
  opens: boolean
  /** Hashes of all words, folded, in order. */
  words: Int32Array
  /** Hashes of the stems that carry meaning, of the ideas they stand for and of the deeds told, each once, ascending. */
  terms: Int32Array
  /** Weight of each term in this statement. */
  weights: Float32Array
  /** Length of the weights as a vector. */
  norm: number
  /** Sum of the weights. */
  mass: number
  /** Terms that are names or numbers. */
  marked: ReadonlySet<number>
  /** The terms of each person it names, without the subject of the book. */
  persons: ReadonlyArray<readonly number[]>
  /** Hashes of the words between its quotation marks, in order. */
  quoted: Int32Array
  /** Words of another stand in it; they are kept where their witness has them. */
  quoting: boolean
  /** Its writer speaks of himself, outside quotations. */
  testimony: boolean
  /** Sentences since its witness last stated a time: what the narrative carries grows stale. */
  stale: number
  /** What happens to the subject but once and is told here, in a clause of its own or in passing. */
  milestones: readonly Milestone[]
  /** Years stated in it. */
  years: readonly number[]
}
