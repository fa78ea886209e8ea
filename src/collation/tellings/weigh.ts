import type { Postings } from './postings.ts'
import type { Telling } from './telling.ts'

/** A name or number says more than another word as rare as it. */
const MARKED = 1.5

/** Gives each term of each statement its weight: the rarer in all statements, the more. */
export function weigh(tellings: Telling[], terms: Postings): void {
  const all = tellings.length
  for (const telling of tellings) {
    const weights = new Float32Array(telling.terms.length)
    let squares = 0
    let mass = 0
    let at = 0
    for (const term of telling.terms) {
      const rarity = Math.log((1 + all) / Math.max(1, terms.count(term)))
      const weight = telling.marked.has(term) ? rarity * MARKED : rarity
      weights[at++] = weight
      squares += weight * weight
      mass += weight
    }
    telling.weights = weights
    telling.norm = Math.sqrt(squares)
    telling.mass = mass
  }
}
