import type { Collation, Locus } from '../../collation/collation.ts'
import { enter } from '../../enter.ts'
import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

interface Place {
  witness: Witness
  passage: Passage
  statement: Statement
}

/**
 * Adds to each event the sentences without a date that tell it: bound by the collation to one of its tellings, or of the
 * same deed, with a rare name in common, in the year that the narrative has reached there.
 */
export function bindUndated(
  events: EventTellings[],
  witnesses: readonly Witness[],
  { loci }: Collation,
): EventTellings[] {
  const places = undated(witnesses)
  const partners = partnersOf(loci, places)
  const namesOf = rareNames(witnesses)
  const byDeed = deedIndex([...places.values()], namesOf)
  const firsts = firstNamings(witnesses, places)
  return events.map((event) => {
    const told = new Set(event.occurrences.map(({ statement }) => statement.id))
    const groups = new Set(event.occurrences.flatMap(({ statement }) => partners.get(statement.id) ?? []))
    const deeds = new Set(event.occurrences.flatMap((told) => told.deeds))
    const years = yearsOf(event)
    const joined = [...new Set([...groups].flat())].filter(
      (place) => sameDeed(place, deeds) && sameTime(place, years, 20000),
    )
    const alike = event.occurrences
      .flatMap((occurrence) => likeUndated(occurrence, byDeed, namesOf))
      .filter((place) => sameTime(place, years, 0))
    const met = event.occurrences
      .flatMap((occurrence) => acquaintance(occurrence, firsts))
      .filter((place) => sameTime(place, years, 10000))
    const bound = [...new Set([...joined, ...alike, ...met])].filter(({ statement }) => !told.has(statement.id))
    return { ...event, bound }
  })
}

/** Undated sentences of a locus that are looked at for an event; more of them tell of no one event. */
const crowded = 100

/** For each sentence the undated ones of each locus in which it stands. */
function partnersOf(loci: readonly Locus[], places: ReadonlyMap<StatementId, Place>): Map<StatementId, Place[][]> {
  const partners = new Map<StatementId, Place[][]>()
  for (const { lemma, variants } of loci) {
    const all = new Set([lemma, ...variants.map(({ statement }) => statement)])
    const bound = [...all].flatMap((id) => places.get(id) ?? []).slice(0, crowded)
    if (bound.length > 0) for (const id of all) enter(partners, id, bound)
  }
  return partners
}

/** Sentences of the prose that state no date. */
function undated(witnesses: readonly Witness[]): Map<StatementId, Place> {
  const places = new Map<StatementId, Place>()
  for (const witness of witnesses) {
    for (const passage of witness.passages) {
      if (passage.type !== 'narrative' && passage.type !== 'list-item') continue
      for (const statement of passage.statements) {
        const stated = statement.dates.some(({ quoted, aside, vague }) => !quoted && !vague && aside === undefined)
        if (!stated) places.set(statement.id, { witness, passage, statement })
      }
    }
  }
  return places
}

function deedsOf({ clauses = [] }: Statement): Set<string> {
  return new Set(clauses.flatMap(({ deeds }) => deeds))
}

function sameDeed({ statement }: Place, deeds: ReadonlySet<string>): boolean {
  return statement.clauses?.some((clause) => clause.deeds.some((deed) => deeds.has(deed))) ?? false
}

const yearOf = (day: number) => Math.floor(day / 10000) * 10000

/** The years from which and to which an event is told, each pair once. */
function yearsOf({ occurrences }: EventTellings): Array<[from: number, to: number]> {
  const told = occurrences.map(({ from, to }): [number, number] => [yearOf(from), yearOf(to)])
  return [...new Map(told.map((years) => [years.join(), years])).values()]
}

/** The time carried there doesn't speak against the event's, give or take so much (ten thousands are years). */
function sameTime({ statement }: Place, years: Array<[from: number, to: number]>, leeway: number): boolean {
  const { time } = statement
  if (!time) return leeway > 0
  return years.some(([from, to]) => yearOf(time.from) <= to + leeway && from - leeway <= yearOf(time.to))
}

/** Sentences that name somebody or something are few. */
const rare = 14

/** Words of names that few sentences have: `Kronstadt` also where the name is `Kronstadt Uprising`. */
function rareNames(witnesses: readonly Witness[]): (statement: Statement) => Set<string> {
  const counts = new Map<string, number>()
  for (const { passages } of witnesses) {
    for (const { statements } of passages) {
      for (const statement of statements)
        for (const word of nameWords(statement)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return (statement) => new Set([...nameWords(statement)].filter((word) => (counts.get(word) ?? 0) <= rare))
}

function nameWords({ names }: Statement): Set<string> {
  const words = names
    .filter(({ kind, text }) => kind !== 'other' || text.includes(' '))
    .flatMap(({ text, key }) => [key, ...text.split(/[\s-]+/u)])
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length > 4))
}

function deedIndex(places: readonly Place[], namesOf: (statement: Statement) => Set<string>): Map<string, Place[]> {
  const index = new Map<string, Place[]>()
  for (const place of places) {
    const names = namesOf(place.statement)
    for (const deed of deedsOf(place.statement)) {
      for (const name of names) enter(index, `${deed} ${name}`, place)
    }
  }
  return index
}

function likeUndated(
  { deeds, statement, witness, passage }: Occurrence,
  index: ReadonlyMap<string, Place[]>,
  namesOf: (statement: Statement) => Set<string>,
): Place[] {
  const apart = (place: Place) => place.witness !== witness || place.passage.section !== passage.section
  return deeds.flatMap((deed) =>
    [...namesOf(statement)].flatMap((name) => (index.get(`${deed} ${name}`) ?? []).filter(apart)),
  )
}

/** Where each witness first names each person, when that sentence has no date. */
function firstNamings(witnesses: readonly Witness[], places: ReadonlyMap<StatementId, Place>): Map<string, Place[]> {
  const firsts = new Map<string, Place[]>()
  for (const witness of witnesses) {
    const seen = new Set<string>()
    for (const { statements, type } of witness.passages) {
      if (type !== 'narrative') continue
      for (const { id, names } of statements) {
        for (const { kind, key } of names) {
          if (kind !== 'person' || seen.has(key)) continue
          seen.add(key)
          const place = places.get(id)
          if (place) enter(firsts, key, place)
        }
      }
    }
  }
  return firsts
}

const meetings: ReadonlySet<string> = new Set(['meeting', 'marriage'])

/** A meeting told with a date is told without one where another witness first names the person met. */
function acquaintance({ deeds, statement, witness }: Occurrence, firsts: ReadonlyMap<string, Place[]>): Place[] {
  if (!deeds.some((deed) => meetings.has(deed))) return []
  const persons = statement.names.filter(({ kind, key }) => kind === 'person' && !witness.subject?.keys.includes(key))
  return persons.slice(0, 2).flatMap(({ key }) => (firsts.get(key) ?? []).filter((place) => place.witness !== witness))
}
