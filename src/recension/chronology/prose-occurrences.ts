import type { DateMention } from '../../sources/mention.ts'
import type { PassageType, Statement, Subject, Witness } from '../../sources/witness.ts'
import { hangs } from './hangs.ts'
import type { Occurrence } from './occurrence.ts'
import { type Here, isLed, occurrenceOf } from './occurrence-of.ts'
import { undatedOccurrence } from './undated-occurrence.ts'
import { aloneLanguage } from './words/index.ts'

/** The dated events that the prose of a witness tells, one for each date. */
export function proseOccurrences(witness: Witness, subject: Subject | undefined): Occurrence[] {
  const quoted = new Set(witness.quotations.flatMap(({ statements }) => statements))
  return witness.passages.flatMap((passage) => {
    const role = witness.sections[passage.section]?.role ?? 'body'
    if (!telling.has(passage.type) || silent.has(role)) return []
    return passage.statements.flatMap((statement, index) => {
      if (statement.dates.length > crowded || announces(witness, statement)) return []
      const here = { witness, passage, statement, subject, quoted: quoted.has(statement.id) }
      const dated = withoutScraps(statement.dates.flatMap((date) => dateOccurrence(here, date) ?? []))
      return dated.length > 0 ? dated : undatedOccurrence(here, passage.statements[index - 1])
    })
  })
}

/** "An event occurred in 1572 which …": what it was is told in another sentence. */
function announces({ about }: Witness, { text, dates }: Statement): boolean {
  return dates.length === 1 && aloneLanguage(about.language).announced.test(text)
}

/** "The members, | nine hundred in 1906, | struck in May": beside what is told, a phrase without a verb or deed is none. */
function withoutScraps(dated: Occurrence[]): Occurrence[] {
  const whole = dated.filter((told) => !isScrap(told))
  return whole.length > 0 ? whole : dated
}

function isScrap({ passage, statement, deeds, end, lifetime, at, cut }: Occurrence): boolean {
  if (passage.type !== 'narrative' || deeds.length > 0 || end !== undefined || lifetime) return false
  const clause = statement.clauses?.find((each) => each.end > at)
  if (at === 0 || clause?.joint === 'coordinate' || statement.names.some((name) => name.at >= at && name.end <= cut))
    return false
  return hangs(statement, at, cut) && (statement.text.slice(at, cut).match(/\p{L}{4,}/gu) ?? []).length < short
}

/** Longer words, the date's among them, of a phrase that tells nothing. */
const short = 4

/** A sentence with more dates than this is a table that lost its lines. */
const crowded = 40

const telling: ReadonlySet<PassageType> = new Set([
  'narrative',
  'list-item',
  'infobox',
  'title',
  'byline',
  'extract-head',
  'table-row',
])
const silent: ReadonlySet<string> = new Set(['works', 'notes', 'author', 'links', 'furniture'])
const prose: ReadonlySet<PassageType> = new Set(['narrative', 'list-item'])

function dateOccurrence(here: Here, date: DateMention): Occurrence | undefined {
  const { passage, statement } = here
  const { from, to, deeds = [] } = date
  if (date.quoted || from === undefined || to === undefined) return undefined
  if ((date.aside === 'publication' && !isOfDeed(here, date)) || isUnreal(here, date)) return undefined
  if (isMereEnd(statement, date) || isNarrowed(statement, date)) return undefined
  if (isImprint(here, date) || isLabel(here, date)) return undefined
  if (isPeriod(date) || (date.vague && !isTurn(here, date))) return undefined
  if (date.life !== undefined && !isOfSubject(statement, date, here.subject)) return undefined
  if (!prose.has(passage.type) && date.life === undefined && deeds.length === 0) return undefined
  return occurrenceOf(here, { ...date, from, to, deeds })
}

/** Letters in which a word and a bracket lie. */
const WORD = 40

/** "The publication (1819) of her notes", "the dock strike (1889)": behind a common noun, and of no work that was read. */
function isOfDeed({ witness, statement }: Here, { at, end, edtf }: DateMention): boolean {
  const { text, place } = statement
  if (
    edtf.includes('/') ||
    text[at - 1] !== '(' ||
    text[end] !== ')' ||
    !/(?<!\p{L})\p{Ll}{4,} \($/u.test(text.slice(Math.max(0, at - WORD), at))
  )
    return false
  const works = witness.works.filter((work) => work.place.start < place.end && place.start < work.place.end)
  return works.every(({ year, originalYear }) => year !== edtf && originalYear !== edtf)
}

/** "Which ought to have come in September": it did not happen. "No ledger survives for the years before 1912" tells no deed. */
function isUnreal({ witness, statement }: Here, { at, sense, deeds = [] }: DateMention): boolean {
  const clause = statement.clauses?.find((each) => each.end > at)
  if (!clause) return false
  if (sense === 'before' && deeds.length === 0 && clause.actor === undefined) return true
  return aloneLanguage(witness.about.language).unreal.test(statement.text.slice(clause.at, at))
}

/** "He served from 1868, and stayed until 1873": the end of what another date begins tells no event of its own. */
function isMereEnd({ dates }: Statement, { sense, deeds = [], quoted }: DateMention): boolean {
  return (
    sense === 'until' && deeds.length === 0 && !quoted && dates.some((date) => date.sense !== 'until' && !date.quoted)
  )
}

/** "The expedition of 1860, sent to observe the eclipse of 18 July": the year tells nothing that the day doesn't. */
function isNarrowed({ dates }: Statement, date: DateMention): boolean {
  const { from = 0, to = 0, deeds = [], edtf } = date
  if (edtf.includes('/')) return false
  return dates.some(
    (other) =>
      other !== date &&
      !other.quoted &&
      (deeds.length === 0 || (other.deeds ?? []).length === 0) &&
      (other.from ?? 0) >= from &&
      (other.to ?? 0) <= to &&
      (other.to ?? 0) - (other.from ?? 0) < to - from,
  )
}

/** "[From the Oslo Chronicle, 16 February 1889]", "Last updated 14 May 2012": when the source itself came out. */
function isImprint({ witness, passage, statement }: Here, { deeds = [] }: DateMention): boolean {
  const { imprint } = aloneLanguage(witness.about.language)
  if (!imprint.test(statement.text) || deeds.some((deed) => deed !== 'publication')) return false
  return witness.passages.slice(0, head).includes(passage) || statement.text.length < brief
}

/** "The broken bridge from the north end, 1880": the words of a picture tell nothing, those of a dated line do. */
function isLabel({ passage, statement }: Here, { at, end, deeds = [], life }: DateMention): boolean {
  if (passage.type !== 'narrative' || deeds.length > 0 || life !== undefined) return false
  if (!/,\s*$/u.test(statement.text.slice(0, at)) || /\p{L}{2}/u.test(statement.text.slice(end))) return false
  return (statement.clauses ?? []).every(({ verb }) => verb === 'none')
}

/** Passages at the head of a source among which its imprint stands, and letters of one that stands elsewhere. */
const head = 6
const brief = 60

/** A decade or century by itself is a period, not an event. */
function isPeriod({ edtf, from = 0, to = 0 }: DateMention): boolean {
  const years = Math.floor(to / 10000) - Math.floor(from / 10000)
  return edtf.includes('X') || (years > 15 && to !== 99991231 && from !== 0)
}

/** Deeds that "shortly afterwards" or "at twelve" makes an event. */
const turning: ReadonlySet<string> = new Set([
  'birth',
  'marriage',
  'parting',
  'burial',
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
  'apprenticeship',
  'debut',
  'death',
  'dismissal',
  'founding',
  'ordination',
  'sale',
  'loss',
  'bereavement',
])

function isTurn(here: Here, { deeds = [] }: DateMention): boolean {
  const told = deeds.some((deed) => turning.has(deed))
  return told && here.passage.type === 'narrative' && isLed(here, 0, here.statement.text.length)
}

/** A lifetime in brackets where nobody is named before is the subject's, if it opens the statement. */
function isOfSubject({ names, text }: Statement, { at, bearer }: DateMention, subject: Subject | undefined): boolean {
  const named = names.find((name) => name.at === bearer)
  return named ? subject?.keys.includes(named.key) === true : /^\s*\(?\s*$/u.test(text.slice(0, at))
}
