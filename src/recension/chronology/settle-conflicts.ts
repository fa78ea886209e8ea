import type { Collation } from '../../collation/collation.ts'
import type { EventTellings } from './occurrence.ts'

/** Joins events that the collation found to be one told with different dates; the fuller telling's date leads. */
export function settleConflicts(events: EventTellings[], { disagreements }: Collation): EventTellings[] {
  const byStatement = new Map<string, EventTellings[]>()
  for (const event of events) {
    for (const { statement } of event.occurrences)
      byStatement.set(statement.id, [...(byStatement.get(statement.id) ?? []), event])
  }
  const gone = new Set<EventTellings>()
  for (const { kind, claims, settled } of disagreements) {
    if (kind !== 'date') continue
    const met = [
      ...new Set(
        claims.flatMap(({ statement, value }) =>
          (byStatement.get(statement) ?? []).filter((event) => tells(event, statement, value)),
        ),
      ),
    ]
    const open = met.filter((event) => !gone.has(event))
    const lead =
      open.find(
        (event) => settled !== undefined && event.occurrences.some(({ date }) => date.startsWith(settled.value)),
      ) ?? leader(open)
    if (!lead) continue
    for (const event of open) {
      if (event === lead) continue
      lead.differing.push(...event.occurrences, ...event.differing)
      gone.add(event)
    }
  }
  return events.filter((event) => !gone.has(event))
}

function tells(event: EventTellings, statement: string, value: string): boolean {
  const year = /\d{4}/u.exec(value)?.[0]
  return event.occurrences.some(
    (told) => told.statement.id === statement && (year === undefined || told.date.includes(year)),
  )
}

/** The finest date leads; of equally fine ones the event told by more witnesses, then by the one that ranks first. */
function leader(events: readonly EventTellings[]): EventTellings | undefined {
  return [...events].sort((a, b) => fineness(a) - fineness(b) || sources(b) - sources(a) || rank(a) - rank(b))[0]
}

function fineness({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(({ from, to }) => to - from))
}

function sources({ occurrences }: EventTellings): number {
  return new Set(occurrences.map(({ witness }) => witness)).size
}

function rank({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(({ witness }) => witness.about.rank))
}
