import type { Grammar } from './grammar.ts'
import type { Point } from './point.ts'
import type { ReadDate } from './raw-date.ts'
import { lookUp, readDay, romanOf } from './read-number.ts'
import type { DateToken } from './tokens.ts'

/** First days of the years of the French Republic, in September, from 1792 on. */
const firstDays: readonly number[] = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23]

/** A day or month of the calendar of the French Republic: `6 floréal an VII` is 25 April 1799. */
export function readRepublican({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const day = readDay(words, tokens, index)
  const at = day?.next ?? index
  const month = lookUp(words.republicanMonths, tokens[at]?.low ?? '')
  if (month === undefined) return undefined
  const an = ['de', 'l'].includes(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const token = tokens[an + 1]
  if (tokens[an]?.low !== 'an' || !token) return undefined
  const year = token.kind === 'number' ? token.value : (romanOf(token.low) ?? 0)
  const first = firstDays[year - 1]
  if (first === undefined) return undefined
  const point = gregorian(1791 + year, first, (month - 1) * 30 + (day?.value ?? 1) - 1, day === undefined)
  return { body: { kind: 'point', point, sense: 'at' }, first: index, next: an + 2 }
}

function gregorian(year: number, first: number, days: number, whole: boolean): Point {
  const date = new Date(Date.UTC(year, 8, first + days))
  const month: Point = { unit: 'month', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
  return whole ? month : { ...month, unit: 'day', day: date.getUTCDate() }
}
