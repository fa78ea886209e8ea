import { isOwnLife } from '../tellings/is-own-life.ts'
import type { Postings } from '../tellings/postings.ts'
import type { Telling } from '../tellings/telling.ts'
import { type Candidate, compare, type Weighted } from './candidates.ts'
import { anothersStep, sameStep } from './same-steps.ts'
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
  /** How far the persons it names are others than those named around the other, from half of them on, 0 to 1. */
  strangers: number
  /** Both name persons, and none whom the other names too; or both use the same words of other names or numbers. */
  crossed: number
  /** Its writer speaks of himself, and what he saw is another's life; less where it is his own. */
  testimony: number
  /** How much the words weigh that only these two have, beside one; those that others have too count the less. */
  unique: number
  /** It quotes. */
  quotes: number
  /** The other quotes. */
  quoted: number
}

/** Share of the pairs of words of the shorter statement by which two are told alike, in general and of different years. */
const ALIKE = { ever: 0.5, apart: 0.4 }

/** What is told in the first person of the life that the book tells may be told by others in the third. */
const OWN_LIFE = 0.25

/** What is known of all statements when two of them are compared. */
export interface Known {
  around: (telling: Telling) => Surroundings
  /** Where in its account each statement stands, 0 to 1. */
  places: Float32Array
  /** Which statements have each term. */
  terms: Postings
  /** How well the neighbours of a statement find partners around another. */
  support: (telling: Telling, partner: Telling) => number
}

/** Gathers the signs that a statement tells what its candidate tells. */
export function signs(telling: Telling, { telling: other, shared }: Candidate, known: Known): Signs {
  const { around, places, support, terms } = known
  const [mine, theirs] = [around(telling), around(other)]
  const milestone = sameStep(telling, other)
  const dated = telling.statement.time?.basis === 'stated'
  const pairs = common(mine.pairs, theirs.pairs)
  const formula = milestone === 0 && isFormula(telling, other, pairs)
  const { names, unique } = inCommon(telling, other, terms)
  const words = Math.max(0, shared - names)
  return {
    names: Math.log1p(names),
    words: Math.log1p(words),
    pairs: formula ? 0 : Math.log1p(pairs),
    context: Math.sqrt(compare(mine, theirs).product / Math.max(Number.EPSILON, mine.norm * theirs.norm)),
    neighbours: Math.log1p(support(telling, other)),
    distance: Math.abs((places[telling.index] ?? 0) - (places[other.index] ?? 0)),
    // A time carried by the narrative is often out of date; what happens but once has happened at one time.
    otherTime: dated && milestone === 0 ? Math.min(0, timeAgreement(telling, other)) : 0,
    dated: Number(dated),
    milestone,
    strangers: strangers(telling, theirs),
    crossed: Number(formula || anothersStep(telling, other) || areStrangers(telling, other)),
    testimony: telling.testimony ? (isOwnLife(telling.witness) ? OWN_LIFE : 1) : 0,
    unique: formula ? 0 : Math.log1p(unique),
    quotes: Number(telling.quoting),
    quoted: Number(other.quoting),
  }
}

/**
 * How much the names and numbers weigh that a statement shares with another, and the terms that hardly any else has,
 * without the one that says most: two accounts use one rare word alike by chance, hardly two.
 */
function inCommon({ terms, weights, marked }: Telling, other: Telling, all: Postings): Pick<Signs, 'names' | 'unique'> {
  let [names, unique, most, from] = [0, 0, 0, 0]
  terms.forEach((term, at) => {
    while ((other.terms[from] ?? term) < term) from++
    if (other.terms[from] !== term) return
    const weight = weights[at] ?? 0
    if (marked.has(term)) names += weight
    const alone = weight / Math.max(1, all.count(term) - 1)
    most = Math.max(most, alone)
    unique += alone
  })
  return { names, unique: unique - most }
}

/** "Arrested in 1928 and tried" and "arrested in 1933 and tried" are two events told alike. */
function isFormula(a: Telling, b: Telling, pairs: number): boolean {
  const alike = timeAgreement(a, b) === -1 ? ALIKE.apart : ALIKE.ever
  const lacks = (one: Telling, other: Telling) => [...one.marked].some((term) => !other.terms.includes(term))
  return pairs >= alike * (Math.min(a.words.length, b.words.length) - 1) && lacks(a, b) && lacks(b, a)
}

function areStrangers(a: Telling, b: Telling): boolean {
  return strangers(a, b) === 1 && strangers(b, a) === 1
}

function strangers({ persons }: Telling, { terms }: Weighted): number {
  if (persons.length === 0) return 0
  const unknown = persons.filter((words) => !words.some((word) => terms.includes(word))).length
  return Math.max(0, (2 * unknown) / persons.length - 1)
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const pair of a) if (b.has(pair)) count++
  return count
}
