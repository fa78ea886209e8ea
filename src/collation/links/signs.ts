import type { Telling } from '../tellings/telling.ts'
import { type Candidate, compare } from './candidates.ts'
import { sameStep } from './same-steps.ts'
import type { Surroundings } from './surroundings.ts'
import { timeAgreement } from './time-agreement.ts'

/** What speaks for one statement telling what another tells, or against it; unweighed. */
export interface Signs {
  /** How much the names and numbers that both have weigh. */
  names: number
  /** How much the other words that both have weigh. */
  words: number
  /** How many words stand side by side in both. */
  pairs: number
  /** How like one another the sentences around them are, 0 to 1. */
  context: number
  /** How well the statements on either side of one find their partners around the other. */
  neighbours: number
  /** How far apart they stand, each in its own account, 0 to 1. */
  distance: number
  /** How far a time that is stated is another, 0 to -1. */
  otherTime: number
  /** A time is stated. */
  dated: number
  /** How far both tell what happens but once, 0 to 1. */
  milestone: number
  /** How much there is to be told. */
  mass: number
  /** It quotes. */
  quotes: number
  /** The other quotes. */
  quoted: number
}

/** What is known of all statements when two of them are compared. */
export interface Known {
  around: (telling: Telling) => Surroundings
  /** Where in its account each statement stands, 0 to 1. */
  places: Float32Array
  /** How well the neighbours of a statement find partners around another. */
  support: (telling: Telling, partner: Telling) => number
}

/** Gathers the signs that a statement tells what its candidate tells. */
export function signs(telling: Telling, { telling: other }: Candidate, { around, places, support }: Known): Signs {
  const [mine, theirs] = [around(telling), around(other)]
  const milestone = sameStep(telling, other)
  const dated = telling.statement.time?.basis === 'stated'
  const { names, words } = shared(telling, other)
  return {
    names: Math.log1p(names),
    words: Math.log1p(words),
    pairs: Math.log1p(common(mine.pairs, theirs.pairs)),
    context: Math.sqrt(compare(mine, theirs).product / Math.max(Number.EPSILON, mine.norm * theirs.norm)),
    neighbours: Math.log1p(support(telling, other)),
    distance: Math.abs((places[telling.index] ?? 0) - (places[other.index] ?? 0)),
    // A time carried by the narrative is often out of date; what happens but once has happened at one time.
    otherTime: dated && milestone === 0 ? Math.min(0, timeAgreement(telling, other)) : 0,
    dated: Number(dated),
    milestone,
    mass: Math.log1p(telling.mass),
    quotes: Number(telling.quoting),
    quoted: Number(other.quoting),
  }
}

/** How much the terms weigh that two statements share: names and numbers, and the others. */
function shared(a: Telling, b: Telling): { names: number; words: number } {
  const there = new Set(b.terms)
  let [names, words] = [0, 0]
  a.terms.forEach((term, at) => {
    if (!there.has(term)) return
    if (a.marked.has(term)) names += a.weights[at] ?? 0
    else words += a.weights[at] ?? 0
  })
  return { names, words }
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const pair of a) if (b.has(pair)) count++
  return count
}
