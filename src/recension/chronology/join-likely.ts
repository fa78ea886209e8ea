import type { Bindings } from './bindings.ts'
import { fitOfEvents, fitRank } from './fit-of-events.ts'
import { likelyPairs } from './likely-pairs.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { tellerOf, tellersOf } from './tellers.ts'
import type { TermWeights } from './terms.ts'

/**
 * Joins events that are more likely one than two, by what speaks for it: their dates, words, deeds and names, who tells
 * them and what is told beside them. The likeliest are joined first.
 */
export function joinLikely(events: EventTellings[], weigh: TermWeights, bindings: Bindings): EventTellings[] {
  let joined = events
  for (let round = 0; round < rounds; round++) {
    const next = joinedOnce(joined, weigh, bindings)
    if (next.length === joined.length) break
    joined = next
  }
  return joined
}

/** What is joined first shows where the witnesses run side by side, and makes other pairs likely. */
const rounds = 4

function joinedOnce(events: readonly EventTellings[], weigh: TermWeights, bindings: Bindings): EventTellings[] {
  const pairs = likelyPairs(events, { weigh, bindings, tellers: tellersOf(events) })
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
