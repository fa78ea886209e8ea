import type { DateMention, Passage, PassageType, Statement, Subject, Witness } from '../../sources/witness.ts'
import type { Occurrence } from './occurrence.ts'
import { standAlone } from './stand-alone.ts'
import { termsOf } from './terms.ts'

/** The dated events that the prose of a witness tells, one for each date. */
export function proseOccurrences(witness: Witness, subject: Subject | undefined): Occurrence[] {
  return witness.passages.flatMap((passage) => {
    const role = witness.sections[passage.section]?.role
    if (!telling.has(passage.type) || role === 'works' || role === 'notes' || role === 'author' || role === 'links')
      return []
    return passage.statements.flatMap((statement, index) => {
      const lead = passage.statements[index - 1]
      return statement.dates.flatMap((date) => occurrenceOf({ witness, passage, statement, lead }, date, subject) ?? [])
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

interface Here {
  witness: Witness
  passage: Passage
  statement: Statement
  lead: Statement | undefined
}

function occurrenceOf(here: Here, date: DateMention, subject: Subject | undefined): Occurrence | undefined {
  const { witness, passage, statement } = here
  const { from, to, edtf } = date
  if (date.quoted || date.aside === 'publication' || from === undefined || to === undefined || isPeriod(date))
    return undefined
  const { at, end } = standAlone(statement, date.at)
  const text = statement.text.slice(at, end)
  const deeds = date.deeds ?? []
  const life = date.life ?? endOfLife(here, date, deeds, subject)
  if (date.life !== undefined && !namesBefore(statement, date.at, subject)) return undefined
  if (passage.type !== 'narrative' && passage.type !== 'list-item' && life === undefined && deeds.length === 0)
    return undefined
  const led = isLed(here, at, end, subject)
  return {
    date: edtf,
    from,
    to,
    about: aboutOf(date, deeds, led, life),
    witness,
    passage,
    statement,
    at,
    cut: end,
    text,
    deeds,
    terms: termsOf(statement, at, end),
    weak: date.basis === 'relative',
    led,
    ...(life === undefined ? {} : { end: life }),
  }
}

/** A decade or century by itself is a period, not an event. */
function isPeriod({ edtf, from = 0, to = 0 }: DateMention): boolean {
  return edtf.includes('X') || (Math.floor(to / 10000) - Math.floor(from / 10000) > 15 && to !== 99991231 && from !== 0)
}

function namesBefore({ names, text }: Statement, at: number, subject: Subject | undefined): boolean {
  const named = names.some((name) => name.end <= at && subject?.keys.includes(name.key))
  return named || /^\s*\(?\s*$/u.test(text.slice(0, at))
}

/** The subject's own birth or death: told of the subject, in the date's clause. */
function endOfLife(
  here: Here,
  date: DateMention,
  deeds: readonly string[],
  subject: Subject | undefined,
): Occurrence['end'] {
  const kind = deeds.find((deed): deed is 'birth' | 'death' => deed === 'birth' || deed === 'death')
  if (!kind || !subject || date.aside === 'flashback' || date.aside === 'attribute') return undefined
  if (here.passage.type === 'infobox' && !date.aside) return kind
  const known = kind === 'birth' ? subject.born : subject.died
  const near =
    known === undefined || Math.abs(Number(known.slice(0, 4)) - Math.floor((date.from || date.to || 0) / 10000)) <= 3
  const { clauses = [] } = here.statement
  const clause = clauses.find(({ at, end }) => at <= date.at && date.at < end)
  return near && clause !== undefined && actorIsSubject(here, clause.end, subject) ? kind : undefined
}

function actorIsSubject({ statement }: Here, end: number, subject: Subject): boolean {
  const first = statement.names.find(({ kind, at }) => kind === 'person' && at < end)
  if (first) return subject.keys.includes(first.key)
  return (
    subject.pronoun !== undefined && new RegExp(`\\b${subject.pronoun}\\b`, 'iu').test(statement.text.slice(0, end))
  )
}

/** The clause, or the sentence it is cut from, has the subject for its own. */
function isLed({ statement, passage }: Here, at: number, end: number, subject: Subject | undefined): boolean {
  if (!subject) return false
  const persons = statement.names.filter(({ kind }) => kind === 'person')
  const inside = persons.find((name) => name.at >= at && name.end <= end)
  if (inside) return subject.keys.includes(inside.key)
  if (passage.type === 'infobox' || passage.type === 'title' || passage.type === 'byline') return true
  const words =
    statement.text
      .slice(at, end)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 12) ?? []
  return subject.pronoun !== undefined && words.includes(subject.pronoun)
}

function aboutOf(
  date: DateMention,
  deeds: readonly string[],
  led: boolean,
  life: Occurrence['end'],
): Occurrence['about'] {
  if (life !== undefined) return 'life'
  if (deeds.includes('publication')) return 'work'
  return led && date.aside !== 'flashback' && date.aside !== 'attribute' ? 'life' : 'context'
}
