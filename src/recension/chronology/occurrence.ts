/** One telling of a dated event, before the tellings of one event are brought together. Types only. */
import type { Passage, Statement, Witness } from '../../sources/witness.ts'

export interface Occurrence {
  /** EDTF, with first and last day as yyyymmdd numbers. */
  date: string
  from: number
  to: number
  about: 'life' | 'work' | 'context'
  /** A lifetime's end, whatever the words: `birth`, `death`. */
  end?: 'birth' | 'death'
  witness: Witness
  passage: Passage
  statement: Statement
  /** The clause, cut so that it stands alone; offsets in the statement's text. */
  at: number
  cut: number
  text: string
  /** Kinds of deed told in the clause. */
  deeds: readonly string[]
  /** What it can be compared by: stems of its words, keys of names, ids of works. */
  terms: readonly string[]
  /** Its only date is reckoned or carried, not written. */
  weak: boolean
  /** Names or pronoun make the subject the one who acts. */
  led: boolean
}

/** Tellings taken for one event. */
export interface EventTellings {
  occurrences: Occurrence[]
  /** Tellings of the same event without a date of their own. */
  bound: Array<{ witness: Witness; passage: Passage; statement: Statement }>
  /** Tellings whose date contradicts the one adopted. */
  differing: Occurrence[]
}
