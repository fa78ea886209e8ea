import { enter } from '../../enter.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** Who tells: a witness, of which the summary before its first heading and its references tell for themselves. */
export type Teller = string

/** What is known of those who tell the events of a book. */
export interface Tellers {
  /** All who tell an event. */
  of(event: EventTellings): ReadonlySet<Teller>
  /** Events a year that the tellers of two events tell around their time, at the least. */
  rate(a: EventTellings, b: EventTellings): number
  /** The events told just before and after it by one of its tellers. */
  neighbours(event: EventTellings): ReadonlySet<EventTellings>
}

/**
 * Reads from the events how thickly each witness tells, and in which order: where one tells an event every month, another
 * of the same year is seldom the same.
 */
export function tellersOf(events: readonly EventTellings[]): Tellers {
  const tellers = new Map(events.map((event) => [event, tellersOfEvent(event)]))
  const rates = ratesOf(events, tellers)
  const neighbours = neighboursOf(events)
  const rarest = (event: EventTellings, year: number) =>
    Math.min(...[...(tellers.get(event) ?? [])].slice(0, looked).map((teller) => rates(teller, year)))
  return {
    of: (event) => tellers.get(event) ?? new Set(),
    rate: (a, b) => Math.max(least, rarest(a, yearOf(a)), rarest(b, yearOf(a))),
    neighbours: (event) => neighbours.get(event) ?? new Set(),
  }
}

/** Events a year that somebody tells, at the least. */
const least = 0.12
/** Tellers of an event that are looked at: where more tell it, these show as much. */
const looked = 6
/** Years before and after that show how thickly a witness tells. */
const around = 4

function ratesOf(
  events: readonly EventTellings[],
  tellers: ReadonlyMap<EventTellings, ReadonlySet<Teller>>,
): (teller: Teller, year: number) => number {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const teller of tellers.get(event) ?? []) {
      const key = `${yearOf(event)} ${teller}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const known = new Map<string, number>()
  return (teller, year) => {
    const key = `${year} ${teller}`
    const found = known.get(key)
    if (found !== undefined) return found
    let count = 0
    for (let each = year - around; each <= year + around; each++) count += counts.get(`${each} ${teller}`) ?? 0
    known.set(key, count / (2 * around + 1))
    return count / (2 * around + 1)
  }
}

/** Places before and after in which an event's neighbours stand. */
const reach = 2

function neighboursOf(events: readonly EventTellings[]): Map<EventTellings, Set<EventTellings>> {
  const told = new Map<Teller, Array<{ at: number; event: EventTellings }>>()
  for (const event of events)
    for (const each of event.occurrences)
      enter(told, tellerOf(each), { at: each.statement.place.start + each.at, event })
  const neighbours = new Map<EventTellings, Set<EventTellings>>()
  for (const order of told.values()) {
    order.sort((a, b) => a.at - b.at)
    for (const [index, { event }] of order.entries()) {
      const beside = neighbours.get(event) ?? new Set()
      for (const { event: other } of order.slice(Math.max(0, index - reach), index + reach + 1))
        if (other !== event) beside.add(other)
      neighbours.set(event, beside)
    }
  }
  return neighbours
}

function tellersOfEvent({ occurrences, differing }: EventTellings): Set<Teller> {
  return new Set([...occurrences, ...differing].map(tellerOf))
}

/** Who gives a telling. */
export function tellerOf({ witness, passage }: Occurrence): Teller {
  if (passage.type === 'note' || passage.type === 'work') return `${witness.siglum} references`
  const opening = witness.sections[passage.section]?.role === 'opening' && hasBody(witness)
  return opening ? `${witness.siglum} summary` : witness.siglum
}

function hasBody({ sections }: Occurrence['witness']): boolean {
  return sections.some(({ role }) => role === 'body')
}

function yearOf({ occurrences }: EventTellings): number {
  return Math.floor((occurrences[0]?.from ?? 0) / 10000)
}
