import { afterRole, afterWords, type Grammar, mayBegin, type Role } from './grammar.ts'
import type { DateLanguage } from './language.ts'
import { lifetimeOf } from './lifetime-of.ts'
import { placedLifetimes } from './placed-lifetimes.ts'
import type { Point, Sense } from './point.ts'
import type { RawBody, RawDate, ReadDate, Setting } from './raw-date.ts'
import { readDayOfMonth } from './reading/read-day-of-month.ts'
import { readFeast } from './reading/read-feast.ts'
import { readInterval } from './reading/read-interval.ts'
import { readOffset } from './reading/read-offset.ts'
import { type ReadPoint, readPoint } from './reading/read-point.ts'
import { readRelative } from './reading/read-relative.ts'
import { readRepublican } from './reading/read-republican.ts'
import { readTwoCalendars } from './reading/read-two-calendars.ts'
import { skipFillers } from './reading/skip-fillers.ts'
import { type DateToken, dateTokens } from './reading/tokens.ts'

/** The dates that the words of a text give, complete or not: `In July he left` gives the month, its year unknown. */
export function findDates(text: string, grammar: Grammar): RawDate[] {
  const tokens = dateTokens(text)
  const found: RawDate[] = []
  const clause = { flashback: false, relative: false, depth: 0 }
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    const date = token && mayBegin(grammar, token) ? readDate(grammar, tokens, index) : undefined
    if (date) {
      found.push(...rawDates(grammar, tokens, date, settingOf(grammar, tokens, date, clause)))
      index = date.next
    } else {
      follow(grammar, tokens[index], clause)
      index++
    }
  }
  return placedLifetimes(text, shareYears(text, found))
}

function readDate(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  return (
    readTwoCalendars(grammar, tokens, index) ??
    readOffset(grammar, tokens, index) ??
    readRelative(grammar, tokens, index) ??
    readDayOfMonth(grammar, tokens, index) ??
    readFeast(grammar, tokens, index) ??
    readRepublican(grammar, tokens, index) ??
    readWhole(grammar, tokens, index) ??
    readSensed(grammar, tokens, index)
  )
}

function readWhole(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const date = readInterval(grammar, tokens, index)
  if (date?.body.kind !== 'interval') return undefined
  const { first, last } = date.body.interval
  const dated = first.year !== undefined || last.year !== undefined
  return dated || isCued(grammar, tokens, index) || isBounded(grammar, tokens, index) ? date : undefined
}

/** `between | the ninth and the twentieth of May` */
function isBounded(grammar: Grammar, tokens: readonly DateToken[], index: number): boolean {
  return afterRole(grammar, tokens, index, 'between') > 0
}

const senses: ReadonlyArray<readonly [Role, Sense]> = [
  ['before', 'before'],
  ['after', 'after'],
  ['until', 'until'],
  ['since', 'since'],
]

/** A point with its prepositions: `around 1887`, `after 1989`, `until mid-1937`. */
function readSensed(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  let sense: Sense = 'at'
  let at = index
  for (const [role, meant] of senses) {
    const next = afterRole(grammar, tokens, index, role)
    if (next > at) {
      sense = meant
      at = next
    }
  }
  const near = afterRole(grammar, tokens, skipFillers(grammar, tokens, at), 'approximate')
  if (near > 0) at = tokens[near]?.low === '.' ? near + 1 : near
  const start = at > index ? skipFillers(grammar, tokens, at) : at
  const read = readPoint(grammar, tokens, start)
  if (!read || (lacksYear(read.point) && sense === 'at' && !isCued(grammar, tokens, start))) return undefined
  if (near < 0 && start > at && at > index && read.point.unit === 'year' && read.point.edge === undefined)
    return undefined
  if (read.point.unit === 'month' && lacksYear(read.point) && namesEvent(grammar, tokens, start, read.next))
    return undefined
  const first = sense === 'until' || sense === 'since' ? start : index
  const nearly = near > 0 ? { ...read.point, approximate: true } : read.point
  const { point, next } = stepped(grammar, tokens, { point: nearly, next: read.next }, start)
  const isOut = sense === 'before' && grammar.words.closings.some((words) => afterWords(tokens, next, words) > 0)
  return { body: { kind: 'point', point, sense: isOut ? 'at' : sense }, first, next }
}

/** Gives a month or season without a year what says which year it is of. */
function stepped(grammar: Grammar, tokens: readonly DateToken[], read: ReadPoint, start: number): ReadPoint {
  if (read.point.year !== undefined) return read
  const step = readYearStep(grammar, tokens, read.next)
  if (step) return { point: { ...read.point, yearStep: step.step }, next: step.next }
  const { nextWords } = grammar.words
  if (nextWords.has(tokens[start - 1]?.low ?? '')) return { ...read, point: { ...read.point, following: true } }
  const after = nextWords.has(tokens[read.next]?.low ?? '')
  return after ? { point: { ...read.point, following: true }, next: read.next + 1 } : read
}

/** `in May of that year`, `en mai de l'année suivante` */
function readYearStep(
  grammar: Grammar,
  tokens: readonly DateToken[],
  index: number,
): { step: number; next: number } | undefined {
  const start = ['of', 'de', 'in', 'en', ','].includes(tokens[index]?.low ?? '') ? index + 1 : index
  const read = readRelative(grammar, tokens, start)
  if (!read || (read.body.kind !== 'same' && read.body.kind !== 'shift') || read.body.unit !== 'year') return undefined
  return Math.abs(read.body.count) <= 1 ? { step: read.body.count, next: read.next } : undefined
}

/** `the February revolution`, `la révolution d'Octobre`: the month is part of a name. */
function namesEvent({ words }: Grammar, tokens: readonly DateToken[], index: number, next: number): boolean {
  const after = tokens[next]
  if (!words.monthFirst) return tokens[index]?.capital === true && index > 0
  return tokens[index - 1]?.low === 'the' && after?.kind === 'word' && !words.fillers.has(after.low)
}

function lacksYear(point: Point): boolean {
  return point.year === undefined && point.unit !== 'day'
}

/** Looks for `in`, `by`, `of` … before a month or season without a year; `Isle of May` is a name. */
function isCued({ words }: Grammar, tokens: readonly DateToken[], index: number): boolean {
  const before = tokens[index - 1]?.low ?? ''
  if (before === 'of' && tokens[index - 2]?.capital) return index < 3
  if (words.monthCues.has(before)) return true
  return words.fillers.has(before) && words.monthCues.has(tokens[index - 2]?.low ?? '')
}

interface Clause {
  flashback: boolean
  relative: boolean
  depth: number
}

function follow({ words }: Grammar, token: DateToken | undefined, clause: Clause): void {
  if (!token) return
  if (token.low === '(' || token.low === '[') clause.depth++
  if (token.low === ')' || token.low === ']') clause.depth = Math.max(0, clause.depth - 1)
  if (/^[,;:.!?()—–]$/u.test(token.low)) {
    clause.flashback = false
    clause.relative = false
  }
  if (words.flashback.has(token.low) || words.pluperfect.has(token.low)) clause.flashback = true
  if (words.relativePronouns.has(token.low)) clause.relative = true
}

function settingOf({ words }: Grammar, tokens: readonly DateToken[], date: ReadDate, clause: Clause): Setting {
  const before = tokens[date.first - 1]
  const next = tokens[date.next]
  const bracketed = clause.depth > 0
  const noun = next?.kind === 'word' && !words.fillers.has(next.low) && !words.yearCues.has(next.low)
  return {
    flashback: clause.flashback,
    relative: clause.relative,
    bracketed,
    alone: bracketed && before?.low === '(' && /^[),;]$/u.test(next?.low ?? ''),
    attributive: isBareYear(date.body) && ((before?.low === 'the' && noun) || isOfName(words, tokens, date.first)),
  }
}

/** `by the Lunacy Act of | 1890`: the year belongs to a name, unless that tells when: `at the Exhibition of 1851`. */
function isOfName({ fillers, occasions }: DateLanguage, tokens: readonly DateToken[], index: number): boolean {
  if (!['of', 'de'].includes(tokens[index - 1]?.low ?? '') || !tokens[index - 2]?.capital) return false
  let at = index - 2
  while (tokens[at]?.capital || (fillers.has(tokens[at]?.low ?? '') && !occasions.has(tokens[at]?.low ?? ''))) at--
  return at >= 0 && tokens[at]?.kind === 'word' && !occasions.has(tokens[at]?.low ?? '')
}

function isBareYear(body: RawBody): boolean {
  return body.kind === 'point' && body.point.unit === 'year' && body.point.edge === undefined
}

function rawDates(grammar: Grammar, tokens: readonly DateToken[], date: ReadDate, setting: Setting): RawDate[] {
  const at = tokens[date.first]?.at ?? 0
  const end = tokens[date.next - 1]?.end ?? at
  return lifetimeOf(grammar, tokens, date, setting) ?? [{ ...date.body, at, end, setting }]
}

/** `in May and June 1919`, `le 2 et le 3 juin 1919`: a month takes the year, a day the month that stands after the next one. */
function shareYears(text: string, dates: RawDate[]): RawDate[] {
  for (let index = dates.length - 2; index >= 0; index--) {
    const here = dates[index]
    const next = dates[index + 1]
    if (here?.kind !== 'point' || next?.kind !== 'point') continue
    if (here.point.year !== undefined || next.point.year === undefined || next.point.month === undefined) continue
    const between = text.slice(here.end, next.at)
    if (between.length >= 12 || /[.;:]/u.test(between)) continue
    here.point =
      here.point.monthStep === 0 && next.point.day !== undefined
        ? { ...next.point, day: here.point.day ?? 1 }
        : { ...here.point, year: next.point.year }
  }
  return dates
}
