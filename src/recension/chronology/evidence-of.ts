import type { NameMention } from '../../sources/mention.ts'
import type { Occurrence } from './occurrence.ts'
import type { TermWeights } from './terms.ts'
import { aloneLanguage } from './words/index.ts'

/**
 * What the words of two tellings say for their being one event, as a logarithm of likelihoods: the kind of deed, rare
 * words, names and numbers in common speak for it; two kinds that do not go together and names that differ against it.
 *
 *     A wave swept away five masons. | Five men were drowned.       above 0: a number in common
 *     He married Ada Wendt. | He left for Oslo.                     below 0: deeds that are not one
 */
export function evidenceOf(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const actors = actorEvidence(a, b)
  const deeds = deedEvidence(a, b)
  return (
    (actors < -2 ? Math.min(0, deeds) : deeds) +
    wordEvidence(a, b, weigh) +
    nameEvidence(a, b) +
    numberEvidence(a, b) +
    actors +
    opinionEvidence(a, b)
  )
}

/** Deeds that are seldom told by the word for another. */
const plain: ReadonlySet<string> = new Set([
  'birth',
  'death',
  'marriage',
  'burial',
  'baptism',
  'publication',
  'ordination',
])

function deedEvidence(a: Occurrence, b: Occurrence): number {
  if (a.deeds.length === 0 || b.deeds.length === 0) return 0
  if (a.deeds.some((deed) => b.deeds.includes(deed))) return 2
  if (a.families.some((family) => b.families.includes(family))) return 1
  const sure = [a, b].filter(({ deeds }) => deeds.every((deed) => plain.has(deed))).length
  return sure === 2 ? -4 : sure === 1 ? -1.5 : -0.7
}

/** What the words in common say: words that most sentences have nothing, the rarest most. */
export function wordEvidence(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const subject = new Set(a.witness.subject?.keys.map((key) => `name:${key}`))
  const other = new Set(b.terms)
  let shared = 0
  for (const term of a.terms) {
    if (other.has(term) && !subject.has(term)) shared += Math.max(0, weigh(term) - common)
  }
  return shared === 0 ? -0.3 : Math.min(2.5, 0.3 + shared * 0.4)
}

/** Weight of a word that tells nothing. */
const common = 1.5

function nameEvidence(a: Occurrence, b: Occurrence): number {
  return differ(a, b, 'place') + differ(a, b, 'person')
}

/** Both name somebody or somewhere, and never the same. */
function differ(a: Occurrence, b: Occurrence, kind: NameMention['kind']): number {
  const [own, other] = [namesIn(a, kind), namesIn(b, kind)]
  if (own.length === 0 || other.length === 0) return 0
  return own.some((key) => other.includes(key)) ? 0 : -0.6
}

function namesIn({ statement, at, cut, witness }: Occurrence, kind: NameMention['kind']): string[] {
  const own = witness.subject?.keys ?? []
  return statement.names
    .filter((name) => name.kind === kind && name.at >= at && name.end <= cut && !own.includes(name.key))
    .map(({ key }) => key)
}

function numberEvidence(a: Occurrence, b: Occurrence): number {
  const [own, other] = [numbersIn(a), numbersIn(b)]
  for (const number of own) if (other.has(number)) return number > 12 ? 2 : 1.2
  return 0
}

/** Numbers above two, in digits or words, that are no part of a date. */
function numbersIn(told: Occurrence): ReadonlySet<number> {
  const { statement, at, cut, witness } = told
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

/** Deeds that either of two may be said to do: a couple, a book and its author. */
const mutual: ReadonlySet<string> = new Set(['marriage', 'union', 'meeting', 'parting', 'publication'])

/** Two persons who act are two events; where the subject is no person, many may act for it. */
function actorEvidence(a: Occurrence, b: Occurrence): number {
  if (a.actor !== undefined && b.actor !== undefined) return lastWord(a.actor) === lastWord(b.actor) ? 0.3 : -1
  if (a.led === b.led || a.deeds.some((deed) => mutual.has(deed) && b.deeds.includes(deed))) return 0.1
  const strange = a.led ? b : a
  if (a.witness.subject?.pronoun === undefined) return -0.3
  const persons = namesIn(strange, 'person')
  if (strange.actor !== undefined && persons.includes(strange.actor)) return -2.8
  return persons.length > 0 ? -1 : -0.3
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** What somebody holds about a time is not what happened then. */
function opinionEvidence(a: Occurrence, b: Occurrence): number {
  return isHeld(a) === isHeld(b) ? 0 : -1
}

function isHeld({ text, deeds, witness }: Occurrence): boolean {
  return deeds.length === 0 && aloneLanguage(witness.about.language).opinion.test(text)
}
