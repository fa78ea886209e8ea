import type { Witness, WorkMention } from '../witness.ts'
import { onlyOne } from './known-works.ts'

const review = /(?<!\p{L})(?:review(?:ed|s)?|compte[- ]rendu|recension|à propos d[eu])(?!\p{L})/iu

/** Passages at the head of a document that may say what it reviews. */
const head = 4

/**
 * The book that a document reviews, or null.
 *
 * `A review of Anna Bee, Two Roads: A Life (Ely: Fen Press, 1951)` at the head names `Two Roads: A Life`.
 */
export function reviewedWork({ passages, works }: Witness): WorkMention | null {
  const opening = passages.slice(0, head).filter(({ text }) => review.test(text.slice(0, 400)))
  const named = works.filter(
    (work) =>
      (work.year ?? work.publisher) !== undefined &&
      opening.some(({ place }) => place.start <= work.place.start && work.place.end <= place.end),
  )
  return onlyOne(named)
}
