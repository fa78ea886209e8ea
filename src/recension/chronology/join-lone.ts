import type { Witness } from '../../sources/witness.ts'
import { compareDates, spread } from './compare-dates.ts'
import { enter } from './enter.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** Events of one year that are set side by side; where more are told, few are alone. */
const crowded = 60

/** A month or less, as a difference of yyyymmdd numbers. */
const month = 100

/**
 * Joins two events of different witnesses where each of the witnesses tells but one at that time: "The last yarn was
 * spun on 30 June 1931" and "Spinning ceased in June 1931". The coarser the date, the more they must have in common.
 */
export function joinLone(events: readonly EventTellings[]): EventTellings[] {
  const byYear = new Map<number, EventTellings[]>()
  for (const event of events) for (const year of yearsOf(event)) enter(byYear, year, event)
  const joined = new Map<EventTellings, EventTellings>()
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
    const told = byYear.get(year) ?? []
    if (told.length <= crowded) joinWithin(told, joined)
  }
  return events.filter((event) => !joined.has(event))
}

function yearsOf({ occurrences }: EventTellings): Set<number> {
  return new Set(occurrences.map(({ from }) => Math.floor(from / 10000)))
}

function joinWithin(told: readonly EventTellings[], joined: Map<EventTellings, EventTellings>): void {
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      if (
        joined.has(a) ||
        joined.has(b) ||
        !areOne(
          a,
          b,
          told.filter((event) => !joined.has(event)),
        )
      )
        continue
      a.occurrences.push(...b.occurrences)
      a.differing.push(...b.differing)
      joined.set(b, a)
    }
  }
}

function areOne(a: EventTellings, b: EventTellings, told: readonly EventTellings[]): boolean {
  const [x, y] = [finest(a), finest(b)]
  if (!x || !y || shareWitness(a, b) || endsApart(a, b)) return false
  if (a.occurrences.some((one) => b.occurrences.some((other) => compareDates(one, other) === 'apart'))) return false
  const coarse = spread(x) > spread(y) ? x : y
  if (x.date.includes('/') !== y.date.includes('/')) return false
  const alone = [a, b].every((event) => isAlone(event, coarse, told))
  const wanted = spread(coarse) <= month ? -0.25 : isCatchword(x) || isCatchword(y) ? 0.5 : 1.25
  return alone && common(a, b) >= wanted
}

/** A line of a chronology that has no more than a word or two: `1879: A.R.A.` */
function isCatchword({ passage, statement, deeds, words }: Occurrence): boolean {
  const rest = statement.text.replace(words, '')
  return passage.type === 'list-item' && deeds.length === 0 && (rest.match(/\p{L}+/gu) ?? []).length <= 3
}

function finest({ occurrences }: EventTellings): Occurrence | undefined {
  return [...occurrences].sort((a, b) => spread(a) - spread(b))[0]
}

/** The subject's own birth or death is joined only by what tells of a birth or death. */
function endsApart(a: EventTellings, b: EventTellings): boolean {
  const endOf = ({ occurrences }: EventTellings) => occurrences.find(({ end }) => end !== undefined)?.end
  const [own, other] = [endOf(a), endOf(b)]
  if (own === undefined && other === undefined) return false
  if (own !== undefined && other !== undefined) return true
  const end = own ?? other ?? ''
  return !(own === undefined ? a : b).occurrences.some(({ deeds }) => deeds.includes(end))
}

function shareWitness(a: EventTellings, b: EventTellings): boolean {
  const own = new Set(a.occurrences.map(({ witness }) => witness))
  return b.occurrences.some(({ witness }) => own.has(witness))
}

/** None of its witnesses tells another event within the span. */
function isAlone(event: EventTellings, span: Occurrence, told: readonly EventTellings[]): boolean {
  const own = new Set<Witness>(event.occurrences.map(({ witness }) => witness))
  return told.every(
    (other) =>
      other === event ||
      !other.occurrences.some(({ witness, from, to }) => own.has(witness) && from <= span.to && span.from <= to),
  )
}

/** What two events have in common: a kind of deed or its family, who acts, a word; kinds that don't go together count against it. */
function common(a: EventTellings, b: EventTellings): number {
  let most = Number.NEGATIVE_INFINITY
  for (const one of a.occurrences) {
    for (const other of b.occurrences) {
      const deed = one.deeds.some((kind) => other.deeds.includes(kind)) ? 1.5 : 0
      const family = deed === 0 && one.families.some((each) => other.families.includes(each)) ? 1 : 0
      const strange = deed + family === 0 && one.deeds.length > 0 && other.deeds.length > 0 ? 0.5 : 0
      const words = Math.min(2, one.terms.filter((term) => other.terms.includes(term)).length)
      const actor = one.led && other.led ? 0.5 : one.led !== other.led ? -0.25 : 0
      most = Math.max(most, deed + family + words + actor - strange)
    }
  }
  return most
}
