import type { EventSigns, Signs } from './event-signs.ts'
import type { TellingSigns } from './telling-signs.ts'

/**
 * What each sign adds to the logarithm of the odds that two events are one. Learned by logistic regression from the events
 * of two dozen books of which a person had said what is one; what is learned from all but one of them holds for that one.
 */
const weights: Signs = {
  deed: 0.94,
  otherDeed: -0.83,
  // Set, not learned, as `stranger` is: pairs that are surely two are rare among those that a person looked at.
  otherTurn: -0.75,
  words: 0.91,
  otherPersons: -0.61,
  actor: 0.8,
  otherActor: -0.57,
  stranger: -1.4,
  passing: -0.53,
  bound: 1.58,
  otherWork: -1.26,
  near: -2.77,
  years: -0.54,
  // Set, not learned: slips of the pen are rare.
  slip: 2.5,
  reckoned: 0.31,
  uneven: -0.51,
  vague: 0.54,
  seldom: 0.9,
  neighbours: 0.54,
  again: -0.78,
  sameSection: -1.18,
  byTheWay: 0.4,
  choice: -0.88,
}
const base = -0.89

/** Logarithm of the odds that two events are one, by their dates and by who tells them. */
export function eventOdds(signs: EventSigns): number {
  return base + sum(signs)
}

/** What the words of two tellings add to it. */
export function wordOdds(signs: TellingSigns): number {
  return sum(signs)
}

/** The most that words add. */
export const mostOfWords = 6

function sum(signs: Partial<Signs>): number {
  let odds = 0
  for (const [sign, value] of Object.entries(signs)) odds += weights[sign as keyof Signs] * value
  return odds
}
