import { enter } from '../../enter.ts'
import type { Witness } from '../../sources/witness.ts'
import type { EventTellings } from './occurrence.ts'
import { type End, kinNames, whoseEnd } from './whose-end.ts'

/** An event that tells somebody's birth or death. */
interface Ended {
  event: EventTellings
  end: End
  year: number
}

/** Years within which one person's birth or death is looked for, known by name or only by relation. */
const named = 5
const related = 2
/** Events of one name or relation that another is compared with. */
const crowded = 40

/** Joins what tells of one person's birth or death, the subject's too, whatever dates are given: nobody dies twice. */
export function joinEnds(events: EventTellings[], witnesses: readonly Witness[]): EventTellings[] {
  const relations = kinNames(witnesses)
  const known = new Map<string, Ended[]>()
  const joined = new Set<EventTellings>()
  for (const event of events) {
    for (const told of [...event.occurrences]) {
      const end = told.end === undefined ? whoseEnd(told, relations) : { kind: told.end, kin: ['self'] }
      if (!end) continue
      const ended = { event, end, year: Math.floor(told.from / 10000) }
      const first = keysOf(end)
        .flatMap((key) => known.get(key)?.slice(0, crowded) ?? [])
        .find((other) => other.event !== event && isOne(other, ended))
      if (first && !joined.has(event)) {
        first.event.occurrences.push(...event.occurrences)
        joined.add(event)
      }
      const home = first && joined.has(event) ? first.event : event
      for (const key of keysOf(end)) enter(known, key, { ...ended, event: home })
    }
  }
  return events.filter((event) => !joined.has(event))
}

function keysOf({ kind, name, kin }: End): string[] {
  return [...(name ?? '').split(' ').filter(Boolean), ...kin].map((word) => `${kind} ${word}`)
}

function isOne(a: Ended, b: Ended): boolean {
  const years = Math.abs(a.year - b.year)
  if (a.end.kind !== b.end.kind || years > named) return false
  if (a.end.name !== undefined && b.end.name !== undefined) return isSameName(a.end.name, b.end.name)
  return years <= related && a.end.kin.some((role) => b.end.kin.includes(role))
}

/** `holm` and `jan holm` */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length)
  return short.every((word) => long.includes(word))
}
