import type { Occurrence } from './occurrence.ts'
import { profileOf } from './profile-of.ts'
import type { TermWeights } from './terms.ts'

/**
 * What the words of two tellings say for their being one event, as a logarithm of likelihoods: the kind of deed, rare
 * words, names and numbers in common speak for it; two kinds that do not go together and names that differ against it.
 *
 *     A wave swept away five masons. | Five men were drowned.       above 0: a number in common
 *     He married Ada Wendt. | He left for Oslo.                     below 0: deeds that are not one
 */
export function evidenceOf(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const actors = actorEvidence(a, b, weigh)
  const deeds = deedEvidence(a, b)
  return (
    (actors < -2 ? Math.min(0, deeds) : deeds) +
    wordEvidence(a, b, weigh) +
    nameEvidence(a, b, weigh) +
    numberEvidence(a, b, weigh) +
    actors +
    opinionEvidence(a, b, weigh)
  )
}

/** The most that evidence can come to. */
export const mostEvidence = 6.8

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
  const { terms } = profileOf(b, weigh)
  let shared = 0
  for (const [term, weight] of profileOf(a, weigh).telling) if (terms.has(term)) shared += weight
  return shared === 0 ? -0.3 : Math.min(2.5, 0.3 + shared * 0.4)
}

function nameEvidence(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const [own, other] = [profileOf(a, weigh), profileOf(b, weigh)]
  return differ(own.places, other.places) + differ(own.persons, other.persons)
}

/** Both name somebody or somewhere, and never the same. */
function differ(own: readonly string[], other: readonly string[]): number {
  if (own.length === 0 || other.length === 0) return 0
  return own.some((key) => other.includes(key)) ? 0 : -0.6
}

function numberEvidence(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const [own, other] = [profileOf(a, weigh).numbers, profileOf(b, weigh).numbers]
  for (const number of own) if (other.has(number)) return number > 12 ? 2 : 1.2
  return 0
}

/** Deeds that either of two may be said to do: a couple, a book and its author. */
const mutual: ReadonlySet<string> = new Set(['marriage', 'union', 'meeting', 'parting', 'publication'])

/** Two persons who act are two events; where the subject is no person, many may act for it. */
function actorEvidence(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  if (a.actor !== undefined && b.actor !== undefined) return lastWord(a.actor) === lastWord(b.actor) ? 0.3 : -1
  if (a.led === b.led || a.deeds.some((deed) => mutual.has(deed) && b.deeds.includes(deed))) return 0.1
  const strange = a.led ? b : a
  if (a.witness.subject?.pronoun === undefined) return -0.3
  const { persons } = profileOf(strange, weigh)
  if (strange.actor !== undefined && persons.includes(strange.actor)) return -2.8
  return persons.length > 0 ? -1 : -0.3
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** What somebody holds about a time is not what happened then. */
function opinionEvidence(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  return profileOf(a, weigh).held === profileOf(b, weigh).held ? 0 : -1
}
