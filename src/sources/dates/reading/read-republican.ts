import type { Grammar } from '../grammar.ts'
import type { DateLanguage } from '../language.ts'
import type { Interval, Point } from '../point.ts'
import type { ReadDate } from '../raw-date.ts'
import { lookUp, readDay, romanOf } from './read-number.ts'
import type { DateToken } from './tokens.ts'

/** First days of the years of the French Republic, in September, from 1792 on. */
const firstDays: readonly number[] = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23]

/** A day or month of the calendar of the French Republic: `6 floréal an VII` is 25 April 1799. */
export function readRepublican({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const day = readDay(words, tokens, index)
  const at = day?.next ?? index
  const month = lookUp(words.republicanMonths, tokens[at]?.low ?? '')
  if (month === undefined) return day ? undefined : wholeYear(words, tokens, index)
  const an = [',', 'de', 'l'].includes(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const year = yearAt(words, tokens, an)
  const first = firstDays[(year ?? 0) - 1]
  if (year === undefined || first === undefined) return undefined
  const point = gregorian(1791 + year, first, (month - 1) * 30 + (day?.value ?? 1) - 1, day === undefined)
  return { body: { kind: 'point', point, sense: 'at' }, first: index, next: an + 2 }
}

function yearAt({ republicanYear }: DateLanguage, tokens: readonly DateToken[], index: number): number | undefined {
  const token = tokens[index + 1]
  if (!token || !republicanYear.words.has(tokens[index]?.low ?? '')) return undefined
  return token.kind === 'number' ? token.value : romanOf(token.low)
}

/** `en l'an VIII`: from September to September. */
function wholeYear(words: DateLanguage, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const year = yearAt(words, tokens, index)
  const roman = tokens[index + 1]?.kind === 'word' && tokens[index + 1]?.capital
  if (year === undefined || !roman || firstDays[year - 1] === undefined) return undefined
  if (!words.republicanYear.articles.has(tokens[index - 1]?.low ?? '')) return undefined
  const interval: Interval = { first: { unit: 'year', year: 1791 + year }, last: { unit: 'year', year: 1792 + year } }
  return { body: { kind: 'interval', interval, sense: 'at' }, first: index, next: index + 2 }
}

function gregorian(year: number, first: number, days: number, whole: boolean): Point {
  const date = new Date(Date.UTC(year, 8, first + days))
  const month: Point = { unit: 'month', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
  return whole ? month : { ...month, unit: 'day', day: date.getUTCDate() }
}
