import type { Signs } from './signs.ts'

/**
 * What each sign adds to the odds. Learned by logistic regression from sentences of thirty-three books of which a person had
 * said what tells the same; what is learned from all but three of them tells those three apart as well (area under the curve 0.90).
 */
const WEIGHTS: Signs = {
  names: 0.54,
  words: 0.42,
  pairs: 1.04,
  unique: 1.45,
  context: 5.46,
  neighbours: 0.37,
  distance: -2.48,
  otherTime: 0.95,
  sameTime: 2.25,
  fullness: -0.6,
  turn: 0.41,
  quotes: -1.13,
  quoted: -0.87,
  // Set, not learned: they are rare, and spare the reader a telling ascribed to one who cannot tell it.
  milestone: 5,
  strangers: -1.4,
  crossed: -3.5,
  testimony: -3.25,
}
/** A third of a unit above what is learned: a sentence that stands only in a note costs the reader less than one told twice. */
const BASE = -4.4

/** How likely a statement is told by another, 0 to 1, by what speaks for it. */
export function likelihood(signs: Signs): number {
  let odds = BASE
  for (const sign of Object.keys(WEIGHTS) as Array<keyof Signs>) odds += WEIGHTS[sign] * signs[sign]
  return 1 / (1 + Math.exp(-odds))
}
