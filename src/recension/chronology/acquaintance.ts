import type { Witness } from '../../sources/witness.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** How likely two witnesses that tell of one time tell of one event there, before it is looked at what they say. */
export interface Acquaintance {
  /** Logarithm of the odds that `b`'s witnesses tell the event `a`, against their telling another one by chance within so many years. */
  odds(a: EventTellings, b: EventTellings, years: number): number
  /** The same where the dates differ: the events that both tell count too. */
  oddsApart(a: EventTellings, b: EventTellings, years: number): number
}

/**
 * Measures, from the events already brought together, what share of their events two witnesses have in common, and how
 * many events each tells in the years around: two that tell the same life are expected to meet, and where one tells an
 * event every month, another one of the same year is seldom the same.
 */
export function acquaintance(events: readonly EventTellings[]): Acquaintance {
  const told = tallies(events)
  const shared = sharedTallies(events)
  const aloneRate = (a: Teller, b: Teller, year: number) =>
    rate(told.get(a), year) - rate(shared.get(pairKey(a, b)), year)
  const common = (a: Teller, b: Teller) => {
    const both = shared.get(pairKey(a, b))?.total ?? 0
    const least = Math.min(told.get(a)?.total ?? 0, told.get(b)?.total ?? 0)
    return (both + prior.shared) / (least + prior.told)
  }
  const best = (a: EventTellings, b: EventTellings, chance: (own: Teller, other: Teller) => number) => {
    let most = Number.NEGATIVE_INFINITY
    for (const own of tellersOf(a)) {
      for (const other of tellersOf(b)) {
        const share = Math.min(0.9, common(own, other) / found)
        most = Math.max(most, Math.log(share / (1 - share)) - Math.log(chance(own, other)))
      }
    }
    return most
  }
  return {
    odds: (a, b, years) =>
      best(a, b, (own, other) => {
        const year = yearOf(a)
        return Math.max(least, aloneRate(own, other, year), aloneRate(other, own, year)) * years
      }),
    oddsApart: (a, b, years) =>
      best(a, b, (own, other) => {
        const year = yearOf(a)
        return Math.max(least, rate(told.get(own), year), rate(told.get(other), year)) * years
      }),
  }
}

/** What is believed of two witnesses of which nothing is known yet: two events in five. */
const prior = { shared: 2, told: 5 }
/** Share of the common events that the words alone have brought together. */
const found = 0.8
/** Events a year that one witness tells and the other doesn't, at the least. */
const least = 0.12
/** Years before and after that show how thickly a witness tells. */
const around = 4

interface Tally {
  total: number
  byYear: Map<number, number>
}

function tallies(events: readonly EventTellings[]): Map<Teller, Tally> {
  const told = new Map<Teller, Tally>()
  for (const event of events) for (const witness of tellersOf(event)) count(told, witness, yearOf(event))
  return told
}

function sharedTallies(events: readonly EventTellings[]): Map<string, Tally> {
  const shared = new Map<string, Tally>()
  for (const event of events) {
    const witnesses = [...tellersOf(event)]
    for (const [index, a] of witnesses.entries())
      for (const b of witnesses.slice(index + 1)) count(shared, pairKey(a, b), yearOf(event))
  }
  return shared
}

function count<K>(tallies: Map<K, Tally>, key: K, year: number): void {
  const tally = tallies.get(key) ?? { total: 0, byYear: new Map() }
  tally.total++
  tally.byYear.set(year, (tally.byYear.get(year) ?? 0) + 1)
  tallies.set(key, tally)
}

function pairKey(a: Teller, b: Teller): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Events a year that a witness tells around a year. */
function rate(tally: Tally | undefined, year: number): number {
  let count = 0
  for (let each = year - around; each <= year + around; each++) count += tally?.byYear.get(each) ?? 0
  return count / (2 * around + 1)
}

/** Who tells: a witness, of which the summary that stands before its first heading tells for itself. */
export type Teller = string

/** All who tell an event. */
export function tellersOf({ occurrences, differing }: EventTellings): Set<Teller> {
  return new Set([...occurrences, ...differing].map(tellerOf))
}

/** Who gives a telling. */
export function tellerOf({ witness, passage }: Occurrence): Teller {
  const opening = witness.sections[passage.section]?.role === 'opening' && hasBody(witness)
  return opening ? `${witness.siglum} summary` : witness.siglum
}

function hasBody({ sections }: Witness): boolean {
  return sections.some(({ role }) => role === 'body')
}

function yearOf({ occurrences }: EventTellings): number {
  return Math.floor((firstOf(occurrences)?.from ?? 0) / 10000)
}

function firstOf(occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences[0]
}
