import type { Witness } from '../../sources/witness.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** How likely two witnesses that tell of one time tell of one event there, before it is looked at what they say. */
export interface Acquaintance {
  /** Logarithm of the odds that `b`'s witnesses tell the event `a`, against their telling another one by chance within so many years. */
  odds(a: EventTellings, b: EventTellings, years: number): number
}

/**
 * Measures, from the events already brought together, what share of their events two witnesses have in common, and how
 * many events each tells in the years around: two that tell the same life are expected to meet, and where one tells an
 * event every month, another one of the same year is seldom the same.
 */
export function acquaintance(events: readonly EventTellings[]): Acquaintance {
  const told = tallies(events)
  const shared = sharedCounts(events)
  const common = (a: Witness, b: Witness) => {
    const both = shared.get(pairKey(a, b)) ?? 0
    const least = Math.min(told.get(a)?.total ?? 0, told.get(b)?.total ?? 0)
    return (both + prior.shared) / (least + prior.told)
  }
  return {
    odds: (a, b, years) => {
      const year = yearOf(a)
      let best = Number.NEGATIVE_INFINITY
      for (const own of witnessesOf(a)) {
        for (const other of witnessesOf(b)) {
          const share = Math.min(0.9, common(own, other) / found)
          const chance = Math.max(rate(told.get(other), year), rate(told.get(own), year)) * years
          best = Math.max(best, Math.log(share / (1 - share)) - Math.log(chance))
        }
      }
      return best
    },
  }
}

/** What is believed of two witnesses of which nothing is known yet: two events in five. */
const prior = { shared: 2, told: 5 }
/** Share of the common events that the words alone have brought together. */
const found = 0.8
/** Years before and after that show how thickly a witness tells. */
const around = 4

interface Tally {
  total: number
  byYear: Map<number, number>
}

function tallies(events: readonly EventTellings[]): Map<Witness, Tally> {
  const told = new Map<Witness, Tally>()
  for (const event of events) {
    const year = yearOf(event)
    for (const witness of witnessesOf(event)) {
      const tally = told.get(witness) ?? { total: 0, byYear: new Map() }
      tally.total++
      tally.byYear.set(year, (tally.byYear.get(year) ?? 0) + 1)
      told.set(witness, tally)
    }
  }
  return told
}

function sharedCounts(events: readonly EventTellings[]): Map<string, number> {
  const shared = new Map<string, number>()
  for (const event of events) {
    const witnesses = [...witnessesOf(event)]
    for (const [index, a] of witnesses.entries()) {
      for (const b of witnesses.slice(index + 1)) {
        const key = pairKey(a, b)
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return shared
}

function pairKey(a: Witness, b: Witness): string {
  return a.siglum < b.siglum ? `${a.siglum} ${b.siglum}` : `${b.siglum} ${a.siglum}`
}

/** Events a year that a witness tells around a year. */
function rate(tally: Tally | undefined, year: number): number {
  let count = 0
  for (let each = year - around; each <= year + around; each++) count += tally?.byYear.get(each) ?? 0
  return Math.max(0.12, count / (2 * around + 1))
}

/** The witnesses that tell an event. */
export function witnessesOf({ occurrences, differing }: EventTellings): Set<Witness> {
  return new Set([...occurrences, ...differing].map(({ witness }) => witness))
}

function yearOf({ occurrences }: EventTellings): number {
  return Math.floor((firstOf(occurrences)?.from ?? 0) / 10000)
}

function firstOf(occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences[0]
}
