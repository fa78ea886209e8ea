import type { NameMention } from '../../sources/mention.ts'
import type { Occurrence } from './occurrence.ts'
import type { TermWeights } from './terms.ts'
import { aloneLanguage } from './words/index.ts'

/** What a telling is compared by, read once: it is set beside many. */
export interface Profile {
  terms: ReadonlySet<string>
  /** Terms that say something, with how much. */
  telling: ReadonlyArray<readonly [term: string, weight: number]>
  places: readonly string[]
  persons: readonly string[]
  /** Numbers above two, in digits or words, that are no part of a date. */
  numbers: ReadonlySet<number>
  /** It tells no deed but what somebody holds. */
  held: boolean
}

const known = new WeakMap<Occurrence, Profile>()

/** The profile of a telling, made once. */
export function profileOf(told: Occurrence, weigh: TermWeights): Profile {
  const read = known.get(told)
  if (read) return read
  const profile = {
    terms: new Set(told.terms),
    telling: tellingTerms(told, weigh),
    places: namesIn(told, 'place'),
    persons: namesIn(told, 'person'),
    numbers: numbersIn(told),
    held: isHeld(told),
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

function namesIn({ statement, at, cut, witness }: Occurrence, kind: NameMention['kind']): string[] {
  const own = witness.subject?.keys ?? []
  return statement.names
    .filter((name) => name.kind === kind && name.at >= at && name.end <= cut && !own.includes(name.key))
    .map(({ key }) => key)
}

function numbersIn({ statement, at, cut, witness }: Occurrence): ReadonlySet<number> {
  const { numbers } = aloneLanguage(witness.about.language)
  const found = new Set<number>()
  for (const { 0: word, index } of statement.text.slice(at, cut).matchAll(/\p{L}+|\d[\d,. ]*\d|\d/gu)) {
    const place = at + index
    if (statement.dates.some((date) => place >= date.at && place < date.end)) continue
    const low = word.toLowerCase()
    const value = Object.hasOwn(numbers, low) ? numbers[low] : Number(word.replace(/[,. ]/gu, '') || Number.NaN)
    if (value !== undefined && value > 2) found.add(value)
  }
  return found
}

function isHeld({ text, deeds, witness }: Occurrence): boolean {
  return deeds.length === 0 && aloneLanguage(witness.about.language).opinion.test(text)
}
