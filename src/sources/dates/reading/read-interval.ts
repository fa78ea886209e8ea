import { afterRole, type Grammar } from '../grammar.ts'
import type { Point } from '../point.ts'
import type { ReadDate } from '../raw-date.ts'
import { readDay } from './read-number.ts'
import { readDayInWords, readPoint } from './read-point.ts'
import { endYearOf } from './read-year.ts'
import { skipFillers } from './skip-fillers.ts'
import { type DateToken, isDash } from './tokens.ts'

interface End {
  point: Point
  next: number
}

/** Two points joined: `from 1922 to 1926`, `1919–20`, `janv.-août 1905`, `between March and May 1933`, `du 3 au 21 avril`. */
export function readInterval(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  return readFromTo(grammar, tokens, index) ?? readJoined(grammar, tokens, index)
}

function readFromTo(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const from = afterRole(grammar, tokens, index, 'from')
  const between = from < 0 ? afterRole(grammar, tokens, index, 'between') : -1
  const prefix = Math.max(from, between)
  if (prefix < 0) return undefined
  const first = readStart(grammar, tokens, skipFillers(grammar, tokens, prefix))
  if (!first) return undefined
  const comma = tokens[first.next]?.low === ',' ? first.next + 1 : first.next
  const joint = isDash(tokens[first.next])
    ? first.next + 1
    : afterRole(grammar, tokens, comma, between < 0 ? 'to' : 'and')
  if (joint < 0) return undefined
  const last = readEnd(grammar, tokens, skipFillers(grammar, tokens, joint), first)
  return last && intervalOf(index, first.point, last)
}

/** Without a preposition only a dash joins, or `to` after a month or day that lacks its year. */
function readJoined(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const first = readPoint(grammar, tokens, index) ?? bareDay(grammar, tokens, index)
  if (!first) return undefined
  const stop = tokens[first.next]?.low === '.' && isDash(tokens[first.next + 1]) ? 1 : 0
  const end = first.next + stop
  const dash = isDash(tokens[end]) || (tokens[end]?.low === '/' && first.point.unit === 'year')
  const joint = dash
    ? end + 1
    : first.point.year === undefined || first.point.unit === 'season' || isYearPair(tokens, first)
      ? afterRole(grammar, tokens, first.next, 'to')
      : -1
  if (joint < 0) return undefined
  const last = readEnd(grammar, tokens, joint, first) ?? sameMonth(grammar, tokens, joint, first)
  return last && last.point.year !== undefined ? intervalOf(index, first.point, last) : undefined
}

/** `the years 1866 | to 1869` */
function isYearPair(tokens: readonly DateToken[], { point, next }: End): boolean {
  return (
    point.unit === 'year' && point.edge === undefined && endYearOf(tokens[next - 1], tokens[next + 1]) !== undefined
  )
}

function readStart(grammar: Grammar, tokens: readonly DateToken[], index: number): End | undefined {
  return readPoint(grammar, tokens, index) ?? bareDay(grammar, tokens, index)
}

function bareDay(grammar: Grammar, tokens: readonly DateToken[], index: number): End | undefined {
  const day = readDay(grammar.words, tokens, index) ?? readDayInWords(grammar, tokens, index)
  return day && { point: { unit: 'day', day: day.value }, next: day.next }
}

function readEnd(grammar: Grammar, tokens: readonly DateToken[], index: number, first: End): End | undefined {
  const found = readPoint(grammar, tokens, index)
  if (found && (found.point.year !== undefined || found.point.month !== undefined)) return found
  const start = tokens[first.next - 1]
  const last = tokens[index]
  const year = first.point.unit === 'year' || first.point.unit === 'season' ? endYearOf(start, last) : undefined
  return year === undefined ? undefined : { point: { unit: 'year', year }, next: index + 1 }
}

/** `February 23–27, 1917`: the second day shares the first one's month, the year stands after it. */
function sameMonth({ words }: Grammar, tokens: readonly DateToken[], index: number, first: End): End | undefined {
  const day = readDay(words, tokens, index)
  if (!day || first.point.month === undefined || first.point.day === undefined) return undefined
  const at = tokens[day.next]?.low === ',' ? day.next + 1 : day.next
  const year = tokens[at]
  if (year?.kind !== 'number' || year.end - year.at !== 4) return undefined
  return { point: { unit: 'day', month: first.point.month, day: day.value, year: year.value }, next: at + 1 }
}

function intervalOf(index: number, start: Point, last: End): ReadDate | undefined {
  const first = completed(start, last.point)
  if (!first) return undefined
  return {
    body: { kind: 'interval', interval: { first, last: last.point }, sense: 'at' },
    first: index,
    next: last.next,
  }
}

/** Gives the first point the month and year that stand only after the second. */
function completed(first: Point, last: Point): Point | undefined {
  const month = first.month ?? (first.unit === 'day' ? last.month : undefined)
  if (first.unit === 'day' && month === undefined) return undefined
  if (first.unit === 'season' && first.year === undefined && last.unit === 'year') return undefined
  if (first.unit === 'season' && last.unit === 'year') return { unit: 'year', year: first.year ?? last.year ?? 0 }
  const whole = month === undefined ? first : { ...first, month }
  if (whole.year !== undefined || last.year === undefined) return whole
  const year = (whole.month ?? 0) > (last.month ?? 12) ? last.year - 1 : last.year
  return { ...whole, year }
}
