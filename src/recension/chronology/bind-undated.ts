import type { Collation } from '../../collation/collation.ts'
import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** Adds to each event the statements without a date that the collation bound to one of its tellings. */
export function bindUndated(
  events: EventTellings[],
  witnesses: readonly Witness[],
  { loci }: Collation,
): EventTellings[] {
  const places = new Map<StatementId, { witness: Witness; passage: Passage; statement: Statement }>()
  for (const witness of witnesses) {
    for (const passage of witness.passages) {
      for (const statement of passage.statements) places.set(statement.id, { witness, passage, statement })
    }
  }
  const partners = new Map<StatementId, Set<StatementId>>()
  for (const { lemma, variants } of loci) {
    const all = [lemma, ...variants.map(({ statement }) => statement)]
    for (const id of all) partners.set(id, new Set([...(partners.get(id) ?? []), ...all]))
  }
  return events.map((event) => {
    const told = new Set(event.occurrences.map(({ statement }) => statement.id))
    const ids = new Set(event.occurrences.flatMap(({ statement }) => [...(partners.get(statement.id) ?? [])]))
    const bound = [...ids].filter((id) => !told.has(id)).flatMap((id) => places.get(id) ?? [])
    return { ...event, bound: bound.filter(({ statement }) => fits(statement, event.occurrences)) }
  })
}

/** An undated statement fits when it tells a deed of the event and its carried time doesn't speak against it. */
function fits(statement: Statement, occurrences: readonly Occurrence[]): boolean {
  if (statement.dates.some(({ quoted, aside }) => !quoted && aside === undefined)) return false
  const deeds = new Set((statement.clauses ?? []).flatMap((clause) => clause.deeds))
  if (!occurrences.some((told) => told.deeds.some((deed) => deeds.has(deed)))) return false
  const { time } = statement
  return !time || occurrences.some(({ from, to }) => time.from <= to + 20000 && from - 20000 <= time.to)
}
