import { enter } from '../../enter.ts'
import { eventSigns, type Measures, mostAlike } from './event-signs.ts'
import { type Fit, fitOfEvents } from './fit-of-events.ts'
import { eventOdds, mostOfWords, wordOdds } from './likelihood.ts'
import type { EventTellings } from './occurrence.ts'
import type { Tellers } from './tellers.ts'

/** Two events that are more likely one than two. */
export interface LikelyPair {
  a: EventTellings
  b: EventTellings
  fit: Fit
  /** A witness that tells the one tells the other too. */
  again: boolean
  /** Logarithm of the odds. */
  odds: number
}

/** Events of one year that are set side by side; where more are told, words must bring them together. */
const crowded = 80
/** Events times those of a year that are set beside each; of thousands, fewer are. */
const most = 160_000
/** Least logarithm of the odds. */
const least = 0

/** Pairs of events that are likely one, likeliest first. */
export function likelyPairs(events: readonly EventTellings[], measures: Measures): LikelyPair[] {
  const near = pairsInTime(events)
  const choices = choicesOf(near, measures.tellers)
  const pairs = near.flatMap(({ a, b, fit }) => {
    const signs = eventSigns(a, b, fit, measures.tellers, choices(a, b) + choices(b, a))
    // What one witness dates differently, or tells twice as a deed, it takes for two.
    if (signs.again > 0 && (fit !== 'agree' || signs.byTheWay === 0)) return []
    const time = eventOdds(signs)
    if (time + mostOfWords <= least) return []
    const odds = time + mostAlike(a, b, measures, wordOdds)
    return odds > least ? [{ a, b, fit, again: signs.again > 0, odds }] : []
  })
  return pairs.sort((x, y) => y.odds - x.odds)
}

interface Pair {
  a: EventTellings
  b: EventTellings
  fit: Fit
}

/** Events of a time, each two once. */
function pairsInTime(events: readonly EventTellings[]): Pair[] {
  const place = new Map(events.map((event, index) => [event, index]))
  const byYear = new Map<number, EventTellings[]>()
  for (const event of events) for (const year of yearsOf(event)) enter(byYear, year, event)
  const beside = Math.min(crowded, Math.ceil(most / events.length))
  return events.flatMap((a, index) =>
    [...around(a, byYear, beside)].flatMap((b) => {
      if ((place.get(b) ?? 0) <= index) return []
      const fit = endsApart(a, b) || endsApart(b, a) ? 'apart' : fitOfEvents(a, b)
      return fit === 'apart' ? [] : [{ a, b, fit }]
    }),
  )
}

/** How many other events of one's tellers agree with another's date. */
function choicesOf(pairs: readonly Pair[], tellers: Tellers): (a: EventTellings, b: EventTellings) => number {
  const agreeing = new Map<EventTellings, EventTellings[]>()
  for (const { a, b, fit } of pairs) {
    if (fit !== 'agree') continue
    enter(agreeing, a, b)
    enter(agreeing, b, a)
  }
  return (a, b) => {
    const own = tellers.of(b)
    return (agreeing.get(a) ?? []).filter((each) => each !== b && [...tellers.of(each)].some((one) => own.has(one)))
      .length
  }
}

/** The events of the same years and those beside them. */
function around(
  event: EventTellings,
  byYear: ReadonlyMap<number, readonly EventTellings[]>,
  beside: number,
): Set<EventTellings> {
  const years = new Set([...yearsOf(event)].flatMap((year) => [year - 2, year - 1, year, year + 1, year + 2]))
  const found = new Set<EventTellings>()
  for (const year of years) {
    const told = byYear.get(year) ?? []
    if (told.length <= beside) for (const other of told) found.add(other)
  }
  return found
}

function yearsOf({ occurrences }: EventTellings): Set<number> {
  const years = occurrences.flatMap(({ from, to }) => [Math.floor(from / 10000), Math.floor(to / 10000)])
  return new Set(years.filter((year) => year > 0 && year < 9999))
}

/** The subject's own birth or death is joined only by what tells of it, or by what tells no deed. */
function endsApart(a: EventTellings, b: EventTellings): boolean {
  const end = a.occurrences.find((told) => told.end !== undefined)?.end
  if (end === undefined) return false
  return b.occurrences.some((told) => told.end !== end && told.deeds.length > 0 && !told.deeds.includes(end))
}
