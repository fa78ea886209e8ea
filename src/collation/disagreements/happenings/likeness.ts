import type { Ground } from '../ground.ts'
import type { Happening } from './happening.ts'

/** What likeness is reckoned with. */
export type Scales = Pick<Ground, 'weigh' | 'heaviest'> & { bound(a: Happening, b: Happening): boolean }

/** Share of a word's greatest weight from which on it says which event is meant. */
const telling = 0.55

/** How much two tellings look like one event, their dates left aside: by deeds, words, names, who acts, and the collation. */
export function likeness(a: Happening, b: Happening, scales: Scales): number {
  const { share, rare } = sharedStems(a, b, scales)
  if (rare === 0 && !sameDeed(a, b)) return 0
  return (
    deedLikeness(a, b) +
    1.2 * Math.min(1, share / 0.4) +
    0.5 * Math.min(3, rare) +
    (scales.bound(a, b) ? 0.6 : 0) -
    (strangers(a, b) ? 0.8 : 0) -
    (a.actor !== undefined && b.actor !== undefined && a.led !== b.led ? 0.5 : 0)
  )
}

function sameDeed(a: Happening, b: Happening): boolean {
  return a.deeds.some((deed) => b.deeds.includes(deed))
}

function deedLikeness(a: Happening, b: Happening): number {
  if (sameDeed(a, b)) return 1
  if (a.families.some((family) => b.families.includes(family))) return 0.6
  return a.deeds.length > 0 && b.deeds.length > 0 ? -0.4 : 0
}

/** Each names somebody or some place, and none is the same. */
function strangers(a: Happening, b: Happening): boolean {
  if (a.names.size === 0 || b.names.size === 0) return false
  const there = new Set([...b.names].flatMap((key) => key.split(' ')))
  return ![...a.names].some((key) => key.split(' ').some((word) => there.has(word)))
}

/** The share of the lighter telling's words that the other has too, and how many of them are rare. */
function sharedStems(a: Happening, b: Happening, { weigh, heaviest }: Scales): { share: number; rare: number } {
  let shared = 0
  let rare = 0
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue
    const weight = weigh(stem)
    shared += weight
    if (weight >= telling * heaviest) rare++
  }
  return { share: shared / Math.max(8, Math.min(weightOf(a, weigh), weightOf(b, weigh))), rare }
}

/** A telling is compared with many others. */
const weights = new WeakMap<Happening, number>()

function weightOf(happening: Happening, weigh: Scales['weigh']): number {
  const known = weights.get(happening)
  if (known !== undefined) return known
  let weight = 0
  for (const stem of happening.stems) weight += weigh(stem)
  weights.set(happening, weight)
  return weight
}
