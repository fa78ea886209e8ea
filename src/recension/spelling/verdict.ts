/** What is thought of a form, and where it stands. Types only. */
import type { PassageType, Statement, Witness } from '../../sources/witness.ts'
import type { SuspicionKind } from './suspicion.ts'
import type { Word } from './words-of.ts'

export interface Verdict {
  kind: SuspicionKind
  suggestion: string
  evidence: string
  confidence: number
  /** Stays a slip though another language has such a word. */
  isSure?: true
}

/** One place of a source with what is thought of it. */
export interface Slip {
  witness: Witness
  statement: Statement
  passageType: PassageType
  /** Of the statement. */
  words: Word[]
  /** Indexes of the words in question, both included. */
  first: number
  last: number
  verdict: Verdict
}
