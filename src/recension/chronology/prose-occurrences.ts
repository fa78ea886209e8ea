import type {
  Clause,
  DateMention,
  Passage,
  PassageType,
  Statement,
  Subject,
  Time,
  Witness,
} from '../../sources/witness.ts'
import { actorsOf, headPerson } from './actors.ts'
import type { Occurrence } from './occurrence.ts'
import { standAlone } from './stand-alone.ts'
import { termsOf } from './terms.ts'

/** The dated events that the prose of a witness tells, one for each date. */
export function proseOccurrences(witness: Witness, subject: Subject | undefined): Occurrence[] {
  const quoted = new Set(witness.quotations.flatMap(({ statements }) => statements))
  return witness.passages.flatMap((passage) => {
    const role = witness.sections[passage.section]?.role ?? 'body'
    if (!telling.has(passage.type) || silent.has(role)) return []
    const actors = actorsOf(passage, subject)
    return passage.statements.flatMap((statement, index) => {
      const here = { witness, passage, statement, subject, actor: actors[index], quoted: quoted.has(statement.id) }
      const dated = statement.dates.flatMap((date) => dateOccurrence(here, date) ?? [])
      return dated.length > 0 ? dated : undatedOccurrence(here, passage.statements[index - 1])
    })
  })
}

const telling: ReadonlySet<PassageType> = new Set([
  'narrative',
  'list-item',
  'caption',
  'infobox',
  'title',
  'byline',
  'extract-head',
  'table-row',
])
const silent: ReadonlySet<string> = new Set(['works', 'notes', 'author', 'links', 'furniture'])

interface Here {
  witness: Witness
  passage: Passage
  statement: Statement
  subject: Subject | undefined
  /** Key of the person who acts. */
  actor: string | undefined
  /** Words of a quotation stand in it. */
  quoted: boolean
}

type Dated = Pick<DateMention, 'edtf' | 'at' | 'text' | 'aside' | 'life' | 'basis'> & {
  from: number
  to: number
  deeds: readonly string[]
}

function dateOccurrence(here: Here, date: DateMention): Occurrence | undefined {
  const { passage, statement } = here
  const { from, to, deeds = [] } = date
  if (date.quoted || date.aside === 'publication' || from === undefined || to === undefined || isPeriod(date))
    return undefined
  if (date.life !== undefined && !namesBefore(statement, date.at, here.subject)) return undefined
  if (date.vague && !(passage.type === 'narrative' && deeds.some((deed) => turning.has(deed)) && isSubject(here)))
    return undefined
  if (!prose.has(passage.type) && date.life === undefined && deeds.length === 0) return undefined
  return occurrenceOf(here, { ...date, from, to, deeds })
}

const prose: ReadonlySet<PassageType> = new Set(['narrative', 'list-item'])

/** Deeds told without a date that are worth an entry at the date carried by the sentences around them. */
const vital: ReadonlySet<string> = new Set(['birth', 'marriage', 'burial'])
/** Deeds told without a date that are, where the subject comes to a place or leaves it. */
const stations: ReadonlySet<string> = new Set(['departure', 'arrival'])
/** Deeds that "shortly afterwards" makes an event. */
const turning: ReadonlySet<string> = new Set([
  ...vital,
  'arrest',
  'release',
  'sentence',
  'expulsion',
  'departure',
  'arrival',
  'return',
  'move',
  'joining',
  'meeting',
  'illness',
  'appointment',
  'dismissal',
  'founding',
  'parting',
])

/** A birth, wedding or burial told without a date, at the time the sentence before it tells of. */
function undatedOccurrence(here: Here, before: Statement | undefined): Occurrence[] {
  const { statement, passage } = here
  const { time, clauses = [], dates, text } = statement
  if (passage.type !== 'narrative' || time?.basis !== 'carried' || before?.time === undefined || dates.length > 0)
    return []
  const clause = clauses.find((each) => isTold(here, each) && !looksBack.test(text.slice(each.at, each.end)))
  const span = clause && carriedSpan(time)
  if (!clause || !span || here.quoted) return []
  const deeds = clause.deeds.filter((deed) => vital.has(deed) || stations.has(deed))
  if (isOwnBirth(here, deeds)) return []
  return [occurrenceOf(here, { ...span, at: clause.at, text: '', deeds, basis: 'relative' })]
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
  const joins =
    clause.joint === 'coordinate' &&
    before?.verb === 'none' &&
    names.some(({ at, end }) => at === before.at && end >= before.end - 1)
  return joins ? before.at : clause.at
}

const looksBack = /\b(?:had|avait|avaient|était|étaient)\b/iu

/** The month or year of a carried time, of two years the second; wider ones date nothing. */
function carriedSpan({ edtf, from, to }: Time): Pick<Dated, 'edtf' | 'from' | 'to'> | undefined {
  const year = Math.floor(to / 10000)
  if (year - Math.floor(from / 10000) > 1) return undefined
  const month = /^\d{4}-(0\d|1[0-2])/u.exec(edtf)
  if (!month || to - from > 100) return { edtf: `${year}~`, from: year * 10000 + 101, to: year * 10000 + 1231 }
  const start = year * 10000 + Number(month[1]) * 100
  return { edtf: `${year}-${month[1]}~`, from: start + 1, to: start + 31 }
}

/** The subject's own birth has a date somewhere; told without one it is no other. */
function isOwnBirth(here: Here, deeds: readonly string[]): boolean {
  return (
    isSubject(here) &&
    deeds.includes('birth') &&
    !/\b(?:gave birth|accoucha|donna naissance)\b/iu.test(here.statement.text)
  )
}

function isSubject({ actor, subject }: Here): boolean {
  return actor !== undefined && subject?.keys.includes(actor) === true
}

function occurrenceOf(here: Here, date: Dated): Occurrence {
  const { witness, passage, statement } = here
  const { at, end } = standAlone(statement, date.at)
  const life = date.life ?? endOfLife(here, date)
  const led = isLed(here, at, end)
  return {
    date: date.edtf,
    from: date.from,
    to: date.to,
    words: date.text,
    about: aboutOf(date, led, life),
    witness,
    passage,
    statement,
    at,
    cut: end,
    text: statement.text.slice(at, end),
    source: { place: statement.place, text: statement.text },
    deeds: date.deeds,
    terms: termsOf(statement, at, end),
    weak: date.basis === 'relative',
    led,
    ...(life === undefined ? {} : { end: life }),
  }
}

/** A decade or century by itself is a period, not an event. */
function isPeriod({ edtf, from = 0, to = 0 }: DateMention): boolean {
  const years = Math.floor(to / 10000) - Math.floor(from / 10000)
  return edtf.includes('X') || (years > 15 && to !== 99991231 && from !== 0)
}

function namesBefore({ names, text }: Statement, at: number, subject: Subject | undefined): boolean {
  const named = names.some((name) => name.end <= at && subject?.keys.includes(name.key))
  return named || /^\s*\(?\s*$/u.test(text.slice(0, at))
}

/** Years that a date may lie from the known one and still be meant for the subject's birth or death. */
const near = 3

/** The subject's own birth or death: the deed is told at this date, and the subject acts. */
function endOfLife(here: Here, date: Dated): Occurrence['end'] {
  const { subject, passage, statement } = here
  const kind = date.deeds.find((deed): deed is 'birth' | 'death' => deed === 'birth' || deed === 'death')
  if (!kind || !subject || date.aside === 'flashback' || date.aside === 'attribute') return undefined
  if (passage.type === 'infobox') return date.aside ? undefined : kind
  const known = kind === 'birth' ? subject.born : subject.died
  const fits =
    known === undefined || Math.abs(Number(known.slice(0, 4)) - Math.floor((date.from || date.to) / 10000)) <= near
  const head = headPerson(statement)
  const possessive = head !== undefined && /^['’]s\b/u.test(statement.text.slice(head.end, head.end + 3))
  const own = head && !possessive ? subject.keys.includes(head.key) : isSubject(here)
  return fits && own ? kind : undefined
}

/** The clause has the subject for its own, by name or by the pronoun that stands for it. */
function isLed(here: Here, at: number, end: number): boolean {
  const { statement, passage, subject } = here
  if (!subject) return false
  if (passage.type === 'infobox' || passage.type === 'title' || passage.type === 'byline') return true
  const inside = statement.names.find(
    ({ kind, at: start, end: stop }) => kind === 'person' && start >= at && stop <= end,
  )
  if (inside && inside.at - at < 60) return subject.keys.includes(inside.key)
  const words =
    statement.text
      .slice(at, end)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 12) ?? []
  return subject.pronoun !== undefined && isSubject(here) && (words.includes(subject.pronoun) || at > 0 || !inside)
}

function aboutOf(date: Dated, led: boolean, life: Occurrence['end']): Occurrence['about'] {
  if (life !== undefined) return 'life'
  if (date.deeds.includes('publication')) return 'work'
  return led && date.aside !== 'flashback' && date.aside !== 'attribute' ? 'life' : 'context'
}
