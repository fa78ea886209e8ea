import { pattern } from '../../pattern.ts'
import type { Time } from '../../sources/mention.ts'
import type { Clause, Statement } from '../../sources/witness.ts'
import type { Occurrence } from './occurrence.ts'
import { type Dated, type Here, isLed, occurrenceOf } from './occurrence-of.ts'

/** Deeds told without a date that are worth an entry at the date carried by the sentences around them. */
const vital: ReadonlySet<string> = new Set(['birth', 'marriage', 'burial'])
/** Deeds told without a date that are, where the subject comes to a place or leaves it. */
const stations: ReadonlySet<string> = new Set(['departure', 'arrival'])

/** A birth, wedding, burial or journey told without a date, at the time the sentence before it tells of. */
export function undatedOccurrence(here: Here, before: Statement | undefined): Occurrence[] {
  const { statement, passage } = here
  const { time, clauses = [], dates, text } = statement
  if (passage.type !== 'narrative' || time?.basis !== 'carried' || before?.time === undefined || dates.length > 0)
    return []
  const clause = clauses.find((each) => isTold(here, each) && !untold.test(text.slice(each.at, each.end)))
  const timed = clause && reckoned.test(text.slice(clause.at, clause.end + near))
  const span = clause && !timed && (funeralSpan(here, clause) ?? carriedSpan(time))
  if (!clause || !span || here.quoted) return []
  const deeds = clause.deeds.filter((deed) => vital.has(deed) || stations.has(deed))
  if (isOwnBirth(here, clause) || isOwnWedding(here, clause)) return []
  return [
    occurrenceOf(here, { ...span, at: clause.at, text: '', deeds, families: clause.families ?? [], basis: 'relative' }),
  ]
}

function isTold(here: Here, clause: Clause): boolean {
  const { verb, joint, deeds, end } = clause
  if (verb !== 'finite' || joint === 'subordinate' || joint === 'relative') return false
  if (deeds.some((deed) => vital.has(deed))) return true
  const at = headOf(here.statement, clause)
  const place = here.statement.names.some((name) => name.kind === 'place' && name.at >= at && name.end <= end)
  return place && deeds.some((deed) => stations.has(deed)) && isLed(here, at, end)
}

/** "Ada and Jan left Oslo": the clause `and Jan left Oslo` begins with the name before it. */
function headOf({ clauses = [], names }: Statement, clause: Clause): number {
  const before = clauses[clauses.indexOf(clause) - 1]
  const named = before?.verb === 'none' && names.some(({ at, end }) => at === before.at && end >= before.end - 1)
  return before && named && clause.joint === 'coordinate' ? before.at : clause.at
}

/** Letters behind a clause in which its time may stand. */
const near = 16

/** It gives a time of its own that could not be reckoned. */
const reckoned = pattern('iu')`
  (?<!\p{L})(?:years?|months?|weeks?|days?|ans?|mois|semaines?|jours?) (?:after|before|later|earlier|après|avant
  |plus t[aô])|(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi
  |dimanche)(?!\p{L})
`

/** It looks back, says what did not happen, or tells of many. */
const untold = /(?<!\p{L})(?:children|enfants|had|never|not|avait|avaient|était|étaient|jamais|pas)(?!\p{L})/iu

/** The month or year of a carried time, of two years the second; wider ones date nothing. */
function carriedSpan({ edtf, from, to }: Time): Pick<Dated, 'edtf' | 'from' | 'to'> | undefined {
  const year = Math.floor(to / 10000)
  if (year - Math.floor(from / 10000) > 1) return undefined
  const month = /^\d{4}-(0\d|1[0-2])/u.exec(edtf)
  if (!month || to - from > 100) return { edtf: `${year}~`, from: year * 10000 + 101, to: year * 10000 + 1231 }
  const start = year * 10000 + Number(month[1]) * 100
  return { edtf: `${year}-${month[1]}~`, from: start + 1, to: start + 31 }
}

/** The subject is buried when the subject has died. */
function funeralSpan({ subject, statement }: Here, { deeds, at, end }: Clause): ReturnType<typeof carriedSpan> {
  const died = subject?.died ?? ''
  const others = statement.names.some(
    (name) => name.kind === 'person' && name.at >= at && name.end <= end && !subject?.keys.includes(name.key),
  )
  if (!deeds.includes('burial') || others || !/^\d{4}-\d\d/u.test(died)) return undefined
  const day = Number(died.slice(0, 4)) * 10000 + Number(died.slice(5, 7)) * 100
  return carriedSpan({ edtf: died, from: day + 1, to: day + 31, basis: 'carried' })
}

/** The subject's own birth has a date somewhere; told without one it is no other. */
function isOwnBirth({ subject, statement }: Here, { actor, deeds }: Clause): boolean {
  const own = actor !== undefined && subject?.keys.includes(actor) === true
  return own && deeds.includes('birth') && !/\b(?:gave birth|accoucha|donna naissance)\b/iu.test(statement.text)
}

/** "She soon married": when is known from elsewhere, and not from what was told before. */
function isOwnWedding({ subject }: Here, { actor, deeds }: Clause): boolean {
  return subject?.married !== undefined && deeds.includes('marriage') && subject.keys.includes(actor ?? '')
}
