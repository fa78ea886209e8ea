import type { Witness } from '../witness.ts'

/** The witness with every mention of a work, from lists, notes, running text and heads of extracts. */
export function annotateWorks(witness: Witness): Witness {
  return witness
}
