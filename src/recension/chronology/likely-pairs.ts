import { enter } from '../../enter.ts'
import { type Acquaintance, acquaintance, tellerOf, tellersOf } from './acquaintance.ts'
import { spread } from './compare-dates.ts'
import { evidenceOf, mostEvidence, wordEvidence } from './evidence-of.ts'
import { type Fit, fitOfEvents } from './fit-of-events.ts'
import { mayBeOne } from './may-be-one.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { isDayOfOtherYear, isYearBeside } from './slips-of-dates.ts'
import type { TermWeights } from './terms.ts'

/** Two events that are more likely one than two. */
export interface LikelyPair {
  a: EventTellings
  b: EventTellings
  fit: Fit
  /** A witness that tells the one mentions the other. */
  again: boolean
  /** Logarithm of the odds. */
  score: number
}

/** Events of one year that are set side by side; where more are told, words must bring them together. */
const crowded = 80
/** Events times those of a year that are set beside each; of thousands, fewer are. */
const most = 160_000
/** Tellings of an event that another is compared with. */
const compared = 6
/** What it costs that one witness gives the day or month where the other has no more than the year. */
const coarseness = 0.3
/** What dates that do not agree cost. */
const costs: Record<Fit, number> = { agree: 0, begins: 0, near: 2.8, apart: 99 }
/** The same where one of them is only reckoned: "two winters later". */
const reckoned = 1.6
/** The same where one gives the year before or after, in words like the other's. */
const neighbouring = 0.9
/** Least logarithm of the odds. */
const least: Record<Fit, number> = { agree: 0.1, begins: 0.6, near: 0.6, apart: 99 }
/** Least logarithm of the odds that a witness mentions again what it tells elsewhere. */
const leastAgain = 4
/** What it costs that a witness tells other events of the same time, for each of which it might be. */
const choice = 1.0
/** Years within which a wrong date is looked for. */
const reach = 3

/** Pairs of events told by different witnesses that are likely one, likeliest first. */
export function likelyPairs(events: readonly EventTellings[], weigh: TermWeights): LikelyPair[] {
  const known = acquaintance(events)
  const tellers = new Map(events.map((event) => [event, tellersOf(event)]))
  const place = new Map(events.map((event, index) => [event, index]))
  const byYear = new Map<number, EventTellings[]>()
  for (const event of events) for (const year of yearsOf(event)) enter(byYear, year, event)
  const beside = Math.min(crowded, Math.ceil(most / events.length))
  const pairs: LikelyPair[] = []
  const agreeing = new Map<EventTellings, EventTellings[]>()
  for (const [index, a] of events.entries()) {
    const own = tellers.get(a) ?? new Set()
    for (const b of around(a, byYear, beside)) {
      if ((place.get(b) ?? 0) <= index) continue
      const again = b.occurrences.some((told) => own.has(tellerOf(told)))
      if (again && !isMention(a) && !isMention(b) && isListed(a) === isListed(b)) continue
      const fit = endsApart(a, b) || endsApart(b, a) ? 'apart' : fitOfEvents(a, b)
      if (fit === 'apart' || (again && fit !== 'agree')) continue
      const score = likelihood(a, b, fit, known, weigh)
      if (again ? score > leastAgain && isNamedAgain(a, b, weigh) : score > least[fit])
        pairs.push({ a, b, fit, score, again })
      if (fit !== 'agree' || again) continue
      enter(agreeing, a, b)
      enter(agreeing, b, a)
    }
  }
  const others = (one: EventTellings, other: EventTellings) => {
    const own = tellers.get(other) ?? new Set()
    const told = agreeing.get(one) ?? []
    return told.filter((each) => each !== other && each.occurrences.some((told) => own.has(tellerOf(told)))).length
  }
  return pairs
    .map((pair) => ({
      ...pair,
      score: pair.score - choice * Math.log(1 + others(pair.a, pair.b) + others(pair.b, pair.a)),
    }))
    .filter(({ score, fit, again }) => score > (again ? leastAgain : least[fit]))
    .sort((x, y) => y.score - x.score)
}

/** It tells no deed: "the events of 1913". */
function isMention({ occurrences }: EventTellings): boolean {
  return occurrences.every(
    ({ deeds, end, passage }) => deeds.length === 0 && end === undefined && passage.type === 'narrative',
  )
}

/** A list beside the prose: "Captain – 2 August 1973". */
function isListed({ occurrences }: EventTellings): boolean {
  return occurrences.every(({ passage }) => passage.type === 'list-item' || passage.type === 'infobox')
}

/** What is mentioned has rare words of what is told. */
function isNamedAgain(a: EventTellings, b: EventTellings, weigh: TermWeights): boolean {
  return a.occurrences.some((one) => b.occurrences.some((other) => wordEvidence(one, other, weigh) >= 1))
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

function likelihood(a: EventTellings, b: EventTellings, fit: Fit, known: Acquaintance, weigh: TermWeights): number {
  const widest = sameSpan(a, b) ? oneSpan : fit === 'begins' ? 1 : 99
  const window = fit === 'near' ? reach : Math.min(widest, Math.max(finestSpan(a), finestSpan(b)))
  const uneven = fit === 'agree' && window > 4 * Math.min(finestSpan(a), finestSpan(b)) ? coarseness : 0
  const odds = fit === 'near' ? known.oddsApart(a, b, window) : known.odds(a, b, window)
  if (odds + mostEvidence - uneven <= least[fit]) return Number.NEGATIVE_INFINITY
  let evidence = Number.NEGATIVE_INFINITY
  for (const one of a.occurrences.slice(0, compared))
    for (const other of b.occurrences.slice(0, compared))
      if (mayBeOne[fit](one, other, weigh)) evidence = Math.max(evidence, evidenceOf(one, other, weigh))
  return odds + evidence - uneven - costOf(a, b, fit)
}

/** Years in which it is as much of a chance that two tell of something else as that both give one span, `1842/1843`. */
const oneSpan = 0.25

function sameSpan(a: EventTellings, b: EventTellings): boolean {
  const spans = new Set(a.occurrences.map(({ date }) => date).filter((date) => date.includes('/')))
  return b.occurrences.some(({ date }) => spans.has(date))
}

function costOf(a: EventTellings, b: EventTellings, fit: Fit): number {
  if (fit !== 'near') return costs[fit]
  const some = (holds: (one: Occurrence, other: Occurrence) => boolean) =>
    a.occurrences.slice(0, compared).some((one) => b.occurrences.slice(0, compared).some((other) => holds(one, other)))
  if (some(isDayOfOtherYear)) return 0
  if (some(isYearBeside)) return neighbouring
  return isReckoned(a, b) ? reckoned : costs.near
}

function isReckoned(a: EventTellings, b: EventTellings): boolean {
  return [a, b].some(({ occurrences }) => occurrences.every(({ weak }) => weak))
}

/** Years that the finest date of an event leaves open. */
function finestSpan({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(yearsOpen))
}

function yearsOpen(told: Occurrence): number {
  const span = spread(told)
  if (span < 100) return Math.max(1, span) / 365
  return span < 10000 ? Math.min(12, span / 100 + 1) / 12 : span / 10000
}
