import type { Telling } from '../tellings/telling.ts'
import { type Candidate, candidates, type Search } from './candidates.ts'

/** Statements further apart do not go on with one another. */
const APART = 20
/** Likeness from which on a statement may be one of its own witness again; and wherever the two stand, but side by side. */
const LIKE = 0.38
const ALIKE = 0.65
const BESIDE = 4
/** Share of the weight of one, names and numbers aside, that the other has: an account names the same persons all along. */
const COVERED = 0.4

/** What a witness told before, and tells again further on: a story after its opening, a list of dates after the life. */
export function repeats(telling: Telling, all: Telling[], search: Search, start: number): Candidate[] {
  const to = telling.index - BESIDE
  if (to <= start) return []
  return candidates(telling, all, search, { from: start, to }).filter(({ telling: earlier, cosine }) => {
    const isApart = telling.section !== earlier.section || telling.index - earlier.index >= APART
    if (earlier.sumsUp || cosine < (isApart ? LIKE : ALIKE)) return false
    return covered(telling, earlier) >= COVERED || covered(earlier, telling) >= COVERED
  })
}

function covered({ terms, weights, marked }: Telling, other: Telling): number {
  const there = new Set(other.terms)
  let [shared, mass] = [0, 0]
  terms.forEach((term, at) => {
    if (marked.has(term)) return
    const weight = weights[at] ?? 0
    mass += weight
    if (there.has(term)) shared += weight
  })
  return mass === 0 ? 0 : shared / mass
}
