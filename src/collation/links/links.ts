/** What is found between two statements before it is decided what to do with it. Types only. */
import type { Evidence, Relation } from '../collation.ts'

/** `from` is told by `to`. */
export interface Link {
  from: number
  to: number
  relation: Relation
  /** 0 to 1. */
  confidence: number
  evidence: Evidence
  /** It is known only by what happens but once, told in passing: reason to bind the two, not to leave one out. */
  inPassing?: true
  /** Last statement of the stretch that `from` tells, where that goes on after `to`. */
  until?: number
}
