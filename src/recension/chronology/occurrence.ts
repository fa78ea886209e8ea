/** One telling of a dated event, before the tellings of one event are brought together. Types only. */
import type { Passage, Place, Statement, Witness } from '../../sources/witness.ts'

export interface Occurrence {
  /** EDTF, with first and last day as yyyymmdd numbers. */
  date: string
  from: number
  to: number
  /** The day in the old style; EDTF. */
  julian?: string
  /** The date as the source writes it. */
  words: string
  about: 'life' | 'work' | 'context'
  /** The subject's own birth or death. */
  end?: 'birth' | 'death'
  /** Told by no more than two years after a name. */
  lifetime?: true
  witness: Witness
  passage: Passage
  statement: Statement
  /** The clause, cut so that it stands alone; offsets in the statement's text. */
  at: number
  cut: number
  /** Where the wording stands in the statement's text: the clause and what it needs to be read alone. */
  read?: { at: number; end: number }
  text: string
  /** What the source says and where, for the entry's sources: the statement, or the whole entry of a list of works. */
  source: { place: Place; text: string }
  /** Kinds of deed told in the clause. */
  deeds: readonly string[]
  /** Families of those kinds. */
  families: readonly string[]
  /** What it can be compared by: stems of its words, keys of names, ids of works. */
  terms: readonly string[]
  /** Its date is reckoned or carried, not written. */
  weak: boolean
  /** Told in passing: between brackets, before its noun, or looking back. */
  passing?: true
  /** A second deed of a sentence whose first joined a finer telling. */
  apart?: true
  /** Names or pronoun make the subject the one who acts. */
  led: boolean
  /** Key of another who acts. */
  actor?: string
}

/** Tellings taken for one event. */
export interface EventTellings {
  occurrences: Occurrence[]
  /** Tellings of the same event without a date of their own. */
  bound: Array<{ witness: Witness; passage: Passage; statement: Statement }>
  /** Tellings whose date contradicts the one adopted. */
  differing: Occurrence[]
}
