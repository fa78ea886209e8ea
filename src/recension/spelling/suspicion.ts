/** What may be a slip of a source; a person decides. Types only. */
import type { Siglum } from '../../sources/witness.ts'

/**
 * misspelling: an ordinary word; name: a proper name that other witnesses spell otherwise;
 * joined: two words run together; doubled: the same words twice in a row.
 */
export type SuspicionKind = 'misspelling' | 'name' | 'joined' | 'doubled'

export interface Suspicion {
  kind: SuspicionKind
  siglum: Siglum
  file: string
  /** UTF-16 offsets into the decoded file. */
  start: number
  end: number
  /** From 1. */
  line: number
  column: number
  /** As it stands in the source. */
  word: string
  /** The likely right form. */
  suggestion: string
  /** What speaks for it, in words: `A and D write it so, 7 times`. */
  evidence: string
  /** 0 to 1. Inside quotations, notes and lists of works it is lower, since those are not for us to mend. */
  confidence: number
  /** Line for book.yaml, ready to paste. */
  decision?: string
}
