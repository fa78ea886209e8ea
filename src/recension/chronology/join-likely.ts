import { tellerOf } from './acquaintance.ts'
import { fitOfEvents, fitRank } from './fit-of-events.ts'
import { likelyPairs } from './likely-pairs.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import type { TermWeights } from './terms.ts'

/**
 * Joins events of different witnesses that are more likely one than two: told of the same time by witnesses that mostly
 * tell the same, with nothing in their words against it. The likeliest are joined first; a telling of one witness is
 * joined to one event of another.
 */
export function joinLikely(events: EventTellings[], weigh: TermWeights): EventTellings[] {
  let joined = events
  for (let round = 0; round < rounds; round++) {
    const next = joinedOnce(joined, weigh)
    if (next.length === joined.length) break
    joined = next
  }
  return joined
}

/** What is joined first shows how much the witnesses have in common, and makes other pairs likely. */
const rounds = 4

function joinedOnce(events: readonly EventTellings[], weigh: TermWeights): EventTellings[] {
  const pairs = likelyPairs(events, weigh)
  const into = new Map<EventTellings, EventTellings>()
  const current = (event: EventTellings): EventTellings => {
    let at = event
    for (let next = into.get(at); next; next = into.get(at)) at = next
    return at
  }
  for (const pair of pairs) {
    const [a, b] = [current(pair.a), current(pair.b)]
    if (a === b || (!pair.again && shareTeller(a, b)) || fitRank[fitOfEvents(a, b)] > fitRank[pair.fit]) continue
    a.occurrences.push(...b.occurrences)
    a.differing.push(...b.differing)
    into.set(b, a)
  }
  return events.filter((event) => !into.has(event))
}

/** One witness tells of both; what it tells in passing, of a time only reckoned, does not count. */
function shareTeller(a: EventTellings, b: EventTellings): boolean {
  const own = new Set(a.occurrences.filter(tells).map(tellerOf))
  return b.occurrences.some((told) => tells(told) && own.has(tellerOf(told)))
}

function tells({ weak, deeds }: Occurrence): boolean {
  return !weak || deeds.length > 0
}
