import { madeOnce } from '../../made-once.ts'
import { hashRun } from '../tellings/hash.ts'
import type { Telling } from '../tellings/telling.ts'
import type { Weighted } from './candidates.ts'

/** A statement with the sentences on either side: their terms, and the most that each weighs. */
export interface Surroundings extends Weighted {
  /** Length of the weights as a vector. */
  norm: number
  /** Pairs of words that stand side by side in the statement itself. */
  pairs: ReadonlySet<number>
}

/** Sentences on either side, and how much less a term weighs for each step. */
const AROUND = 2
const LESS = 0.3
/** Many statements are compared with the same few; so many of those are remembered. */
const REMEMBERED = 2000

/** Gathers what stands around statements, each time anew only where one has not been asked for of late. */
export function surroundings(all: readonly Telling[]): (telling: Telling) => Surroundings {
  return madeOnce((telling: Telling) => {
    const weighted = gathered(telling, all)
    const norm = Math.sqrt(weighted.weights.reduce((sum, weight) => sum + weight * weight, 0))
    return { ...weighted, norm, pairs: pairsOf(telling) }
  }, REMEMBERED)
}

function gathered({ index, turn }: Telling, all: readonly Telling[]): Weighted {
  const most = new Map<number, number>()
  for (let step = -AROUND; step <= AROUND; step++) {
    const other = all[index + step]
    if (other?.turn !== turn || other.kind !== 'prose') continue
    other.terms.forEach((term, at) => {
      const weight = (other.weights[at] ?? 0) / (1 + LESS * Math.abs(step))
      if (weight > (most.get(term) ?? 0)) most.set(term, weight)
    })
  }
  const terms = Int32Array.from(most.keys()).sort()
  return { terms, weights: Float32Array.from(terms, (term) => most.get(term) ?? 0) }
}

function pairsOf({ words }: Telling): Set<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 2 <= words.length; at++) pairs.add(hashRun(words, at, 2))
  return pairs
}
