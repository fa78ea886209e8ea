import type { Collation } from '../../collation/collation.ts'
import { areBound, type Bindings, bindingsOf } from './bindings.ts'
import { compareDates, type DateFit } from './compare-dates.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { shareJourney } from './share-journey.ts'
import type { TermWeights } from './terms.ts'

/** Brings together the tellings of one event: finest dates first, each joins the event it fits best or begins one. */
export function gatherTellings(
  occurrences: readonly Occurrence[],
  collation: Collation,
  weigh: TermWeights,
): EventTellings[] {
  const measures = { weigh, bindings: bindingsOf(collation) }
  const events: EventTellings[] = []
  const index: Index = new Map()
  const queue = finestFirst(occurrences)
  for (const occurrence of queue) {
    const best = bestEvent(occurrence, candidates(occurrence, index), measures)
    const event = best ?? { occurrences: [], bound: [], differing: [] }
    if (!best) events.push(event)
    event.occurrences.push(occurrence)
    enter(index, occurrence, event)
    const rest = best ? untold(occurrence, best) : []
    if (rest.length > 0) queue.push({ ...occurrence, deeds: rest, apart: true })
  }
  return events
}

/** Deeds that are events by themselves, whatever else is told in the sentence. */
const weighty: ReadonlySet<string> = new Set(['expulsion', 'sentence', 'release', 'marriage'])

/** "In 1933 she was arrested and exiled" joins the arrest of March 1933; the exile that no finer telling has remains. */
function untold(occurrence: Occurrence, event: EventTellings): string[] {
  const finer = event.occurrences.filter((told) => told.to - told.from < occurrence.to - occurrence.from)
  if (finer.length === 0 || occurrence.apart) return []
  const told = new Set(finer.flatMap(({ deeds }) => deeds))
  if (!occurrence.deeds.some((deed) => told.has(deed))) return []
  return occurrence.deeds.filter((deed) => weighty.has(deed) && !told.has(deed))
}

interface Measures {
  weigh: TermWeights
  bindings: Bindings
}

/** Events that one telling is compared with, those first with which it shares the rarest terms. */
const looked = 15
/** Tellings of an event that another is compared with. */
const compared = 12

/** Events by year and term. */
type Index = Map<string, Set<EventTellings>>

/** Events that share one term with a telling are looked at; a term in more of them says nothing. */
const crowded = 200

function finestFirst(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...occurrences].sort(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      a.to - a.from - (b.to - b.from) ||
      a.witness.about.rank - b.witness.about.rank ||
      a.statement.place.start - b.statement.place.start ||
      a.at - b.at,
  )
}

function keysOf(occurrence: Occurrence): string[] {
  const years = [...new Set([yearOf(occurrence.from), yearOf(occurrence.to)])].filter((year) => year > 0 && year < 9999)
  const terms = [
    ...occurrence.terms,
    ...occurrence.deeds.map((deed) => `deed:${deed}`),
    ...(occurrence.end ? [`end:${occurrence.end}`] : []),
    `statement:${occurrence.statement.id}`,
  ]
  return years.flatMap((year) => terms.map((term) => `${year} ${term}`))
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}

function enter(index: Index, occurrence: Occurrence, event: EventTellings): void {
  for (const key of keysOf(occurrence)) index.set(key, (index.get(key) ?? new Set()).add(event))
}

function candidates(occurrence: Occurrence, index: Index): Set<EventTellings> {
  const sharing = keysOf(occurrence)
    .map((key) => index.get(key) ?? new Set<EventTellings>())
    .filter(({ size }) => size <= crowded)
  const all = union(sharing, looked + 1)
  if (all.size <= looked) return all
  return union(
    sharing.sort((a, b) => a.size - b.size),
    looked,
  )
}

/** The first so many members of sets. */
function union(sets: ReadonlyArray<ReadonlySet<EventTellings>>, most: number): Set<EventTellings> {
  const all = new Set<EventTellings>()
  for (const set of sets)
    for (const event of set) {
      if (all.size >= most) return all
      all.add(event)
    }
  return all
}

function bestEvent(
  occurrence: Occurrence,
  events: Iterable<EventTellings>,
  measures: Measures,
): EventTellings | undefined {
  let best: EventTellings | undefined
  let most = 0
  for (const event of events) {
    let score = 0
    for (const told of event.occurrences.slice(0, compared)) {
      const here = likeness(occurrence, told, measures)
      if (here === Number.NEGATIVE_INFINITY) {
        score = here
        break
      }
      score = Math.max(score, here)
    }
    if (score > most) {
      best = event
      most = score
    }
  }
  return most >= 1 ? best : undefined
}

/** How much two tellings look like one event; 1 is enough. Dates that don't fit exclude it. */
function likeness(a: Occurrence, b: Occurrence, { weigh, bindings }: Measures): number {
  if (a.end !== undefined || b.end !== undefined) return a.end === b.end ? 2 : 0
  const fit = compareDates(a, b)
  if (fit === 'apart') return Number.NEGATIVE_INFINITY
  if (a.apart || b.apart) return Number(a.statement !== b.statement && fit !== 'within' && shareDeed(a, b))
  if (a.statement === b.statement) return Number(fit === 'same' || fit === 'same-day' || isOutcome(a, b, fit))
  const works = a.terms.filter((term) => term.startsWith('work:') && b.terms.includes(term))
  if (works.length > 0 && isOfWork(a) && isOfWork(b)) return 2
  const words = sharedWeight(a, b, weigh)
  const deed = shareDeed(a, b)
  const bound = areBound(a.statement.id, b.statement.id, bindings)
  const kindred = !deed && a.families.some((family) => b.families.includes(family))
  const related = kindred && (shareJourney(a, b) || (words > 0.1 && a.witness !== b.witness))
  const own = deed && a.led && b.led && (fit === 'same' || fit === 'same-day' || widest(a, b) <= season)
  if (isSingle(a, b)) return 1
  const alike = deed || related ? (actApart(a, b) ? 0 : 0.3) : 0
  return (words + alike + (own ? 0.15 : 0) + (bound ? 0.35 : 0)) / needed(a, b, fit)
}

/** Two witnesses tell a deed of the subject's own that seldom happens twice. */
function isSingle(a: Occurrence, b: Occurrence): boolean {
  const shared = a.deeds.some((kind) => single.has(kind) && b.deeds.includes(kind))
  return shared && a.led && b.led && a.witness !== b.witness && widest(a, b) < twoYears
}

/** "In May they locked him up, and let him go after nine days": when is not known better than of what led to it. */
function isOutcome(a: Occurrence, b: Occurrence, fit: DateFit): boolean {
  return fit === 'within' && [a, b].some(({ weak, date }) => weak && date.endsWith('~'))
}

/** The subject acts in one, somebody else in the other. */
function actApart(a: Occurrence, b: Occurrence): boolean {
  if (a.witness.subject?.pronoun === undefined) return false
  return (a.led && namesActor(b)) || (b.led && namesActor(a))
}

function namesActor({ actor, terms }: Occurrence): boolean {
  return actor !== undefined && terms.includes(`name:${actor}`)
}

/** A work finished and printed in one year is one entry. */
function isOfWork({ about, deeds }: Occurrence): boolean {
  return about === 'work' || deeds.includes('completion')
}

/** Deeds of one's own that happen once in a year. */
const single: ReadonlySet<string> = new Set([
  'marriage',
  'dismissal',
  'debut',
  'ordination',
  'apprenticeship',
  'launch',
  'wreck',
  'burial',
  'baptism',
])

function shareDeed(a: Occurrence, b: Occurrence): boolean {
  return a.deeds.some((kind) => b.deeds.includes(kind))
}

/** Share of the lighter telling's weight that the other has too. */
function sharedWeight(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const [own, other] = [weighed(a.terms, weigh), weighed(b.terms, weigh)]
  let shared = 0
  for (const term of a.terms) if (other.terms.has(term)) shared += weigh(term)
  const least = Math.max(12, Math.min(own.sum, other.sum))
  return shared / least
}

/** Weighed once: a telling is compared with many. */
function weighed(terms: readonly string[], weigh: TermWeights): WeighedTerms {
  const known = weighedTerms.get(terms)
  if (known) return known
  const made = { terms: new Set(terms), sum: terms.reduce((sum, term) => sum + weigh(term), 0) }
  weighedTerms.set(terms, made)
  return made
}

interface WeighedTerms {
  terms: ReadonlySet<string>
  sum: number
}

const weighedTerms = new WeakMap<readonly string[], WeighedTerms>()

/** Spans of dates as differences of yyyymmdd numbers. */
const month = 100
const season = 400
const twoYears = 12000

function widest(a: Occurrence, b: Occurrence): number {
  return Math.max(a.to - a.from, b.to - b.from)
}

/** Finer dates that agree ask for less; a witness seldom tells one event twice in one section. */
function needed(a: Occurrence, b: Occurrence, fit: Exclude<DateFit, 'apart'>): number {
  const wide = widest(a, b)
  const spans = a.date.includes('/') && a.date === b.date
  const base = spans
    ? 0.3
    : { 'same-day': 0.25, same: wide < month ? 0.3 : 0.55, within: wide < season ? 0.42 : 0.6, begins: 0.6 }[fit]
  if (a.witness !== b.witness) return base
  return a.passage.section === b.passage.section ? base + 0.4 : base + 0.1
}
