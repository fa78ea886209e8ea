import type { DateMention } from '../../sources/mention.ts'
import type { Clause, Passage, Statement, Subject, Witness } from '../../sources/witness.ts'
import type { Occurrence } from './occurrence.ts'
import { readingSpan } from './reading-span.ts'
import { standAlone } from './stand-alone.ts'
import { termsOf } from './terms.ts'
import { aloneLanguage } from './words/index.ts'

/** A sentence in its place. */
export interface Here {
  witness: Witness
  passage: Passage
  statement: Statement
  subject: Subject | undefined
  /** Words of a quotation stand in it. */
  quoted: boolean
}

/** What is known of a date, written or carried. */
export type Dated = Pick<DateMention, 'edtf' | 'at' | 'text' | 'families' | 'aside' | 'life' | 'basis' | 'julian'> & {
  from: number
  to: number
  deeds: readonly string[]
}

/** The telling of an event at one date of a sentence. */
export function occurrenceOf(here: Here, date: Dated): Occurrence {
  const { witness, passage, statement } = here
  const { at, end } = date.life ? wholeLife(statement, date.at) : standAlone(statement, date.at, witness.about.language)
  const life = date.life ?? endOfLife(here, date)
  const actor = isLedAt(here, date.at) ? 'subject' : actorIn(here, at, end)
  const led = actor === 'subject'
  const words = aloneLanguage(witness.about.language)
  const isRead = passage.type === 'narrative' && date.life === undefined
  const read = isRead ? readingSpan(statement, { at, end }, words) : { at, end }
  return {
    date: date.edtf,
    from: date.from,
    to: date.to,
    words: date.text,
    ...(date.julian === undefined ? {} : { julian: date.julian }),
    about: aboutOf(date, led, life, lastDay(here.subject)),
    witness,
    passage,
    statement,
    at,
    cut: end,
    read,
    text: statement.text.slice(read.at, read.end),
    source: { place: statement.place, text: statement.text },
    deeds: date.deeds,
    families: date.families ?? [],
    terms: termsOf(statement, at, end),
    weak: date.basis === 'relative',
    led,
    ...(actor === undefined || led ? {} : { actor }),
    ...(date.aside === undefined ? {} : { passing: true as const }),
    ...(life === undefined ? {} : { end: life }),
    ...(date.life === undefined ? {} : { lifetime: true as const }),
  }
}

/** `Ada Wendt (1890–1947)`: the name and both dates belong together. */
function wholeLife({ text }: Statement, dateAt: number): { at: number; end: number } {
  const close = text.indexOf(')', dateAt)
  return { at: 0, end: close < 0 ? text.length : close + 1 }
}

/** The subject is who acts first in a stretch of the sentence. */
export function isLed(here: Here, at: number, end: number): boolean {
  return actorIn(here, at, end) === 'subject'
}

/** Who acts first in a stretch of the sentence: the subject, or the key of somebody else. */
function actorIn({ statement, passage, subject }: Here, at: number, end: number): string | undefined {
  if (!subject) return undefined
  if (passage.type === 'infobox' || passage.type === 'title' || passage.type === 'byline') return 'subject'
  const inside = (statement.clauses ?? []).filter((clause) => clause.end > at && clause.at < end)
  const { actor } = inside.find(isMain) ?? inside.find(({ verb }) => verb !== 'none') ?? inside[0] ?? {}
  return actor !== undefined && subject.keys.includes(actor) ? 'subject' : actor
}

/** The subject acts in the main clause that gives the date: "Her politics came from the chapel, | and she left the party in 1912". */
function isLedAt({ statement, subject, passage }: Here, dateAt: number): boolean {
  const clause = (statement.clauses ?? []).find((each) => each.end > dateAt)
  if (passage.type !== 'narrative' || !clause?.actor || !isMain(clause)) return false
  return subject?.keys.includes(clause.actor) === true
}

function isMain({ verb, joint }: Clause): boolean {
  return verb === 'finite' && joint !== 'relative' && joint !== 'subordinate'
}

/** Years that a date may lie from the known one and still be meant for the subject's birth or death. */
const near = 3

/** The subject's own birth or death: the deed is told at this date, and the subject acts in its clause. */
function endOfLife({ subject, passage, statement }: Here, date: Dated): Occurrence['end'] {
  const kind = date.deeds.find((deed): deed is 'birth' | 'death' => deed === 'birth' || deed === 'death')
  if (!kind || !subject || date.aside === 'attribute') return undefined
  const known = kind === 'birth' ? subject.born : subject.died
  if (known === undefined) return undefined
  if (passage.type === 'infobox') return date.aside ? undefined : kind
  const year = Math.floor((date.from || date.to) / 10000)
  if (Math.abs(Number(known.slice(0, 4)) - year) > near) return undefined
  const telling = (statement.clauses ?? []).filter(({ deeds }) => deeds.includes(kind))
  const told = telling.findLast(({ at }) => at <= date.at) ?? telling[0]
  if (date.aside === 'flashback' && !(told && date.at < told.end)) return undefined
  if (told?.actor !== undefined && subject.keys.includes(told.actor)) return kind
  if (told && known.startsWith(date.edtf) && isPronounAlone(statement, subject)) return kind
  return known === date.edtf && known.length > 7 && told && !namesOther(statement, told, subject) ? kind : undefined
}

/** "She died in 1902", in the year that is known: not whoever was named before. */
function isPronounAlone({ text, names }: Statement, { pronoun }: Subject): boolean {
  return (
    pronoun !== undefined &&
    text.toLowerCase().startsWith(`${pronoun} `) &&
    names.every(({ kind }) => kind !== 'person')
  )
}

function namesOther({ names }: Statement, clause: Clause, subject: Subject): boolean {
  return names.some(
    ({ kind, key, at }) => kind === 'person' && at >= clause.at && at < clause.end && !subject.keys.includes(key),
  )
}

/** The last day of the subject's life as yyyymmdd, the end of the month or year where the day isn't known. */
function lastDay(subject: Subject | undefined): number | undefined {
  const [, year, month = '12', day = '31'] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?/u.exec(subject?.died ?? '') ?? []
  return year === undefined ? undefined : Number(year + month + day)
}

const othersLives: ReadonlySet<string> = new Set(['birth', 'death'])

function aboutOf(date: Dated, led: boolean, life: Occurrence['end'], died: number | undefined): Occurrence['about'] {
  if (life !== undefined) return 'life'
  if (date.deeds.includes('publication')) return 'work'
  if (date.deeds.length > 0 && date.deeds.every((deed) => othersLives.has(deed))) return 'context'
  if (died !== undefined && date.from > died && !date.deeds.includes('burial')) return 'context'
  return led && date.aside !== 'flashback' && date.aside !== 'attribute' ? 'life' : 'context'
}
