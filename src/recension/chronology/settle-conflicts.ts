import type { Collation } from '../../collation/collation.ts'
import { enter } from './enter.ts'
import type { EventTellings } from './occurrence.ts'

/** Joins events that the collation found to be one told with different dates; one date leads. */
export function settleConflicts(events: EventTellings[], { disagreements }: Collation): EventTellings[] {
  const byStatement = new Map<string, EventTellings[]>()
  for (const event of events) {
    for (const { statement } of event.occurrences) enter(byStatement, statement.id, event)
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

/** The event has the telling that the claim is made by. */
function tells(event: EventTellings, statement: string, value: string): boolean {
  return event.occurrences.some(
    (told) => told.statement.id === statement && (told.words === value || told.date === value),
  )
}

/** Written dates lead reckoned ones, finer ones coarser, the witness that ranks first the others. */
function leader(events: readonly EventTellings[]): EventTellings | undefined {
  return [...events].sort(
    (a, b) => Number(isWeak(a)) - Number(isWeak(b)) || fineness(a) - fineness(b) || rank(a) - rank(b),
  )[0]
}

function isWeak({ occurrences }: EventTellings): boolean {
  return occurrences.every(({ weak }) => weak)
}

function fineness({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(({ from, to }) => to - from))
}

function rank({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(({ witness }) => witness.about.rank))
}
