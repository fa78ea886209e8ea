import type { Postings } from '../tellings/postings.ts'
import type { Tally } from '../tellings/tally.ts'
import type { Telling } from '../tellings/telling.ts'

/** A statement that shares rare words with another. */
export interface Candidate {
  telling: Telling
  /** Weight of the shared words. */
  shared: number
  /** Cosine of the two statements, 0 to 1. */
  cosine: number
}

/** Places in the list of tellings. */
export interface Range {
  from: number
  to: number
}

/** What is looked through: which statements have a word, and room to add up what each shares. */
export interface Search {
  terms: Postings
  tally: Tally
}

/** Words in more statements than this don't lead to candidates: it keeps the search linear. */
const COMMON = 64
const KEPT = 20

/** The statements of a range most like this one, best first. */
export function candidates(telling: Telling, all: Telling[], { terms, tally }: Search, range: Range): Candidate[] {
  telling.terms.forEach((term, at) => {
    if (terms.count(term) > COMMON) return
    const weight = telling.weights[at] ?? 0
    for (const index of terms.of(term)) {
      if (index < range.from) continue
      if (index >= range.to) break
      tally.add(index, weight)
    }
  })
  const found: Candidate[] = []
  for (const { index } of tally.take(KEPT * 3)) {
    const other = all[index]
    const candidate = other?.kind === 'prose' ? candidateOf(telling, other) : null
    // Terms that fall into one slot of the postings may be different ones.
    if (candidate && candidate.shared > 0) found.push(candidate)
  }
  return found.sort((a, b) => b.cosine - a.cosine || a.telling.index - b.telling.index).slice(0, KEPT)
}

/** One statement beside another, with what they share. */
export function candidateOf(telling: Telling, other: Telling): Candidate {
  const { product, shared } = compare(telling, other)
  return { telling: other, shared, cosine: product / Math.max(Number.EPSILON, telling.norm * other.norm) }
}

/** Terms, ascending, each with its weight. */
export type Weighted = Pick<Telling, 'terms' | 'weights'>

/** Weight of the words two statements share, and the product of their vectors. */
export function compare(a: Weighted, b: Weighted): { product: number; shared: number } {
  let product = 0
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] ?? 0
    const right = b.terms[j] ?? 0
    if (left < right) i++
    else if (left > right) j++
    else {
      const weight = a.weights[i] ?? 0
      product += weight * (b.weights[j] ?? 0)
      shared += weight
      i++
      j++
    }
  }
  return { product, shared }
}
