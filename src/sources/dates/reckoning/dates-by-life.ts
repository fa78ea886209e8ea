import { dateDeeds } from '../../clauses/date-deeds.ts'
import { clauseLanguages, otherClauses } from '../../clauses/index.ts'
import type { ClauseLanguage } from '../../clauses/language.ts'
import { deedWords } from '../../clauses/part-clauses.ts'
import type { DateMention } from '../../mention.ts'
import type { Statement, Subject, Witness } from '../../witness.ts'
import { enclosures, lies } from '../enclosures.ts'
import { findDates } from '../find-dates.ts'
import type { Grammar } from '../grammar.ts'
import { dateGrammars, otherGrammar } from '../index.ts'
import { edtfOfPoint, type Point } from '../point.ts'
import type { RawDate } from '../raw-date.ts'
import { ageDates } from './age-dates.ts'
import { reckonFromAge } from './reckon-from-age.ts'
import { shift } from './shift.ts'
import { spanOf } from './span.ts'

/** Dates reckoned from the subject's birth, marriage or death, once these are known: `six days before his death`, `at sixty`. */
export function datesByLife(witness: Witness, subject: Subject): Witness {
  const { born, married, died } = subject
  const grammar = dateGrammars[witness.about.language] ?? otherGrammar
  const deedsOf = clauseLanguages[witness.about.language] ?? otherClauses
  const turns = { birth: pointOf(born), marriage: pointOf(married), death: pointOf(died) }
  let age: Point | undefined
  const passages = witness.passages.map((passage) => {
    if (passage.type !== 'narrative' || (!age && !tellsOfLife(passage.text, grammar))) return passage
    const quoted = enclosures(passage.statements.map(({ text }) => text))
    const statements = passage.statements.map((statement, index) => {
      const found = [...reckoned(statement, grammar, turns), ...ageDates(statement, grammar.words, subject)].filter(
        ({ at }) => !lies(quoted[index]?.quoted ?? [], at),
      )
      if (statement.dates.some(isWritten)) age = undefined
      const told = age ? reckonFromAge(statement.text, statement.dates, age, grammar) : statement.dates
      age = pointOf(found.find(({ byAge }) => byAge)?.edtf) ?? age
      const dates = merged(told, found)
      return found.length === 0 && told === statement.dates ? statement : withDates(statement, dates, deedsOf)
    })
    return { ...passage, statements }
  })
  return { ...witness, passages }
}

/** From it on, what follows is reckoned from it. */
function isWritten({ basis, quoted, aside }: DateMention): boolean {
  return basis !== 'relative' && !quoted && aside === undefined
}

function tellsOfLife(text: string, { words }: Grammar): boolean {
  return words.lifeTurns.mention.test(text) || words.ageWords.test(text)
}

function withDates(statement: Statement, dates: DateMention[], words: ClauseLanguage): Statement {
  return {
    ...statement,
    dates: dateDeeds(dates, statement.clauses ?? [], deedWords({ text: statement.text, dates }, words), statement.text),
  }
}

function pointOf(edtf: string | undefined): Point | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?/u.exec(edtf ?? '') ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { unit: 'year', year: Number(year) }
  if (day === undefined) return { unit: 'month', year: Number(year), month: Number(month) }
  return { unit: 'day', year: Number(year), month: Number(month), day: Number(day) }
}

type Turn = 'birth' | 'marriage' | 'death'

function reckoned(
  { text }: Statement,
  { words, ...rest }: Grammar,
  turns: Record<Turn, Point | undefined>,
): DateMention[] {
  const grammar = { words, ...rest }
  if (!words.lifeTurns.mention.test(text)) return []
  return findDates(text, grammar).flatMap((raw): DateMention[] => {
    const after = text.slice(raw.end, raw.end + 90)
    const turn = (['birth', 'marriage', 'death'] as const).find((each) => words.lifeTurns[each].test(after))
    const from = turn && turns[turn]
    const end = raw.end + (turn === undefined ? '' : (words.lifeTurns[turn].exec(after)?.[0] ?? '')).length
    const point = from && raw.kind === 'clause' ? shifted(from, raw) : undefined
    const edtf = point && edtfOfPoint(point)
    const span = edtf === undefined ? undefined : spanOf(edtf)
    if (edtf === undefined || !span) return []
    return [{ at: raw.at, end, text: text.slice(raw.at, end), edtf, basis: 'relative', ...span }]
  })
}

/** "a few weeks after" is good for a month, "a few months after" for a year. */
function shifted(from: Point, raw: Extract<RawDate, { count: number }>): Point | undefined {
  const point = shift(from, raw.count, raw.unit)
  if (!raw.few) return point
  if (raw.unit === 'year') return undefined
  const fine = raw.unit !== 'month' && point.month !== undefined
  const year = point.year ?? 0
  return fine
    ? { unit: 'month', year, month: point.month ?? 1, approximate: true }
    : { unit: 'year', year, approximate: true }
}

function merged(dates: readonly DateMention[], found: readonly DateMention[]): DateMention[] {
  const kept = dates.filter((date) => !found.some(({ at, end }) => date.at < end && at < date.end))
  return [...kept, ...found].sort((a, b) => a.at - b.at)
}
