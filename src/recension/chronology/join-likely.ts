import { tellerOf } from './acquaintance.ts'
import { enter } from './enter.ts'
import { fitOfEvents, fitRank } from './fit-of-events.ts'
import { type LikelyPair, likelyPairs } from './likely-pairs.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import type { TermWeights } from './terms.ts'

/** Two events whose likelihood differs by no more are about as likely. */
const margin = 0.3

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
  const rivals = new Map<EventTellings, LikelyPair[]>()
  for (const pair of pairs) {
    enter(rivals, pair.a, pair)
    enter(rivals, pair.b, pair)
  }
  const into = new Map<EventTellings, EventTellings>()
  const current = (event: EventTellings): EventTellings => {
    let at = event
    for (let next = into.get(at); next; next = into.get(at)) at = next
    return at
  }
  for (const pair of pairs) {
    const [a, b] = [current(pair.a), current(pair.b)]
    if (a === b || shareTeller(a, b) || fitRank[fitOfEvents(a, b)] > fitRank[pair.fit]) continue
    if (hasRival(pair.a, pair, rivals, current) || hasRival(pair.b, pair, rivals, current)) continue
    a.occurrences.push(...b.occurrences)
    a.differing.push(...b.differing)
    into.set(b, a)
  }
  return events.filter((event) => !into.has(event))
}

/** Another event of the same witness is about as likely: neither is known to be the one. */
function hasRival(
  one: EventTellings,
  { a, b, score }: LikelyPair,
  rivals: ReadonlyMap<EventTellings, LikelyPair[]>,
  current: (event: EventTellings) => EventTellings,
): boolean {
  const other = a === one ? b : a
  return (rivals.get(one) ?? []).some((pair) => {
    const third = pair.a === one ? pair.b : pair.a
    if (third === other || pair.score <= score - margin || !shareTeller(third, other)) return false
    return current(third) !== current(one) && !shareTeller(current(third), current(one))
  })
}

/** One witness tells of both; what it tells in passing, of a time only reckoned, does not count. */
function shareTeller(a: EventTellings, b: EventTellings): boolean {
  const own = new Set(a.occurrences.filter(tells).map(tellerOf))
  return b.occurrences.some((told) => tells(told) && own.has(tellerOf(told)))
}

function tells({ weak, deeds }: Occurrence): boolean {
  return !weak || deeds.length > 0
}
