import type { Witness } from '../../sources/witness.ts'

/** Whether a witness is written by whom the book is about: "I" is the subject. */
export function isOwnLife({ subject, about: { author } }: Witness): boolean {
  return subject !== undefined && author?.toLowerCase().includes(subject.name.toLowerCase()) === true
}
