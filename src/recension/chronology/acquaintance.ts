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
  const first = new Map(events.map((event) => [event, firstTellers(event)]))
  const told = tallies(events)
  const shared = sharedTallies(events)
  const pairs = new Map<Teller, Map<Teller, Pair>>()
  const pairOf = (a: Teller, b: Teller): Pair => {
    const known = pairs.get(a)?.get(b)
    if (known) return known
    const pair = { a: told.get(a), b: told.get(b), both: shared.get(pairKey(a, b)) }
    const made = { ...pair, odds: oddsOf(pair) }
    pairs.set(a, (pairs.get(a) ?? new Map<Teller, Pair>()).set(b, made))
    return made
  }
  const best = (a: EventTellings, b: EventTellings, chance: (pair: Pair) => number) => {
    let most = Number.NEGATIVE_INFINITY
    for (const own of first.get(a) ?? []) {
      for (const other of first.get(b) ?? []) {
        const pair = pairOf(own, other)
        most = Math.max(most, pair.odds - Math.log(chance(pair)))
      }
    }
    return most
  }
  return {
    odds: (event, other, years) => {
      const year = yearOf(event)
      return best(event, other, ({ a, b, both }) => {
        const together = rate(both, year)
        return Math.max(least, rate(a, year) - together, rate(b, year) - together) * years
      })
    },
    oddsApart: (event, other, years) => {
      const year = yearOf(event)
      return best(event, other, ({ a, b }) => Math.max(least, rate(a, year), rate(b, year)) * years)
    },
  }
}

/** Two who tell. */
interface Pair {
  a: Tally | undefined
  b: Tally | undefined
  both: Tally | undefined
  /** Logarithm of the odds that what one tells the other does too. */
  odds: number
}

function oddsOf({ a, b, both }: Pick<Pair, 'a' | 'b' | 'both'>): number {
  const fewer = Math.min(a?.total ?? 0, b?.total ?? 0)
  const share = Math.min(0.9, ((both?.total ?? 0) + prior.shared) / (fewer + prior.told) / found)
  return Math.log(share / (1 - share))
}

/** What is believed of two witnesses of which nothing is known yet: two events in five. */
const prior = { shared: 2, told: 5 }
/** Share of the common events that the words alone have brought together. */
const found = 0.8
/** Events a year that one witness tells and the other doesn't, at the least. */
const least = 0.12
/** Witnesses of an event that are looked at: where more tell it, these show as much. */
const looked = 6
/** Years before and after that show how thickly a witness tells. */
const around = 4

interface Tally {
  total: number
  byYear: Map<number, number>
  /** Events a year around a year, reckoned once. */
  rates: Map<number, number>
}

function tallies(events: readonly EventTellings[]): Map<Teller, Tally> {
  const told = new Map<Teller, Tally>()
  for (const event of events) for (const witness of tellersOf(event)) count(told, witness, yearOf(event))
  return told
}

function sharedTallies(events: readonly EventTellings[]): Map<string, Tally> {
  const shared = new Map<string, Tally>()
  for (const event of events) {
    const witnesses = firstTellers(event)
    for (const [index, a] of witnesses.entries())
      for (const b of witnesses.slice(index + 1)) count(shared, pairKey(a, b), yearOf(event))
  }
  return shared
}

function count<K>(tallies: Map<K, Tally>, key: K, year: number): void {
  const tally = tallies.get(key) ?? { total: 0, byYear: new Map(), rates: new Map() }
  tally.total++
  tally.byYear.set(year, (tally.byYear.get(year) ?? 0) + 1)
  tallies.set(key, tally)
}

function pairKey(a: Teller, b: Teller): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Events a year that a witness tells around a year. */
function rate(tally: Tally | undefined, year: number): number {
  if (!tally) return 0
  const known = tally.rates.get(year)
  if (known !== undefined) return known
  let count = 0
  for (let each = year - around; each <= year + around; each++) count += tally.byYear.get(each) ?? 0
  tally.rates.set(year, count / (2 * around + 1))
  return count / (2 * around + 1)
}

/** Who tells: a witness, of which the summary before its first heading and its references tell for themselves. */
export type Teller = string

/** All who tell an event. */
export function tellersOf({ occurrences, differing }: EventTellings): Set<Teller> {
  return new Set([...occurrences, ...differing].map(tellerOf))
}

function firstTellers(event: EventTellings): Teller[] {
  return [...tellersOf(event)].slice(0, looked)
}

/** Who gives a telling. */
export function tellerOf({ witness, passage }: Occurrence): Teller {
  if (passage.type === 'note' || passage.type === 'work') return `${witness.siglum} references`
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
