import type { NameMention } from '../../sources/mention.ts'
import type { Occurrence } from './occurrence.ts'

/** Leaving and arriving are one journey where they name the same place. */
export function shareJourney(a: Occurrence, b: Occurrence): boolean {
  if (!a.deeds.some((deed) => journeys.has(deed)) || !b.deeds.some((deed) => journeys.has(deed))) return false
  const there = new Set(b.statement.names.filter((name) => isElsewhere(name, b)).map(({ key }) => key))
  return a.statement.names.some((name) => isElsewhere(name, a) && there.has(name.key))
}

/** A place that is not the subject. */
function isElsewhere(name: NameMention, told: Occurrence): boolean {
  if (!isInside(name, told) || told.witness.subject?.keys.includes(name.key)) return false
  return name.kind === 'place'
}

function isInside({ at, end }: { at: number; end: number }, occurrence: Occurrence): boolean {
  return at >= occurrence.at && end <= occurrence.cut
}

const journeys: ReadonlySet<string> = new Set(['departure', 'arrival', 'move', 'travel', 'return', 'expulsion'])
