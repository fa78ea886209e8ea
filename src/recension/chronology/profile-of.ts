import type { Occurrence } from './occurrence.ts'
import type { TermWeights } from './terms.ts'

/** What a telling is compared by, read once: it is set beside many. */
export interface Profile {
  terms: ReadonlySet<string>
  /** Terms that say something, with how much. */
  telling: ReadonlyArray<readonly [term: string, weight: number]>
  persons: readonly string[]
}

const known = new WeakMap<Occurrence, Profile>()

/** The profile of a telling, made once. */
export function profileOf(told: Occurrence, weigh: TermWeights): Profile {
  const read = known.get(told)
  if (read) return read
  const profile = {
    terms: new Set(told.terms),
    telling: tellingTerms(told, weigh),
    persons: personsIn(told),
  }
  known.set(told, profile)
  return profile
}

/** Weight of a word that tells nothing. */
const common = 1.5

/** Rare words and names other than the subject's, as the witness calls it. */
function tellingTerms({ terms, witness }: Occurrence, weigh: TermWeights): Profile['telling'] {
  const subject = new Set(witness.subject?.keys.map((key) => `name:${key}`))
  return terms
    .filter((term) => !subject.has(term))
    .map((term): [string, number] => [term, weigh(term) - common])
    .filter(([, weight]) => weight > 0)
}

function personsIn({ statement, at, cut, witness }: Occurrence): string[] {
  const own = witness.subject?.keys ?? []
  return statement.names
    .filter((name) => name.kind === 'person' && name.at >= at && name.end <= cut && !own.includes(name.key))
    .map(({ key }) => key)
}
