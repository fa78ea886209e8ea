import type { Ground } from '../ground.ts'
import { sharedStems } from '../shared-stems.ts'
import type { Happening } from './happening.ts'

/** What likeness is reckoned with. */
export type Scales = Pick<Ground, 'weigh' | 'heaviest'> & { bound(a: Happening, b: Happening): boolean }

/** Share of a word's greatest weight from which on it says which event is meant. */
const telling = 0.55

/** How much two tellings look like one event, their dates left aside: by deeds, words, names, who acts, and the collation. */
export function likeness(a: Happening, b: Happening, scales: Scales): number {
  const { stems, share } = sharedStems(a, b, scales.weigh)
  const rare = stems.filter((stem) => scales.weigh(stem) >= telling * scales.heaviest).length
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
