import type { Grammar } from '../grammar.ts'
import type { Point } from '../point.ts'
import type { ReadDate } from '../raw-date.ts'
import { readDay } from './read-number.ts'
import { type ReadPoint, readPoint } from './read-point.ts'
import { isYearShape } from './read-year.ts'
import type { DateToken } from './tokens.ts'

interface Bracket {
  /** The day between the brackets; absent for a label alone. */
  point: Point | undefined
  /** The words between the brackets, run together. */
  label: string
  next: number
}

/** Tokens that may stand between the brackets. */
const widest = 9

/**
 * A day given by two calendars, or with the style of its calendar. The new style is the date, the old one is kept beside it.
 *
 *     7 November [O.S. 25 October] 1917     25 October (7 November) 1917     3 March 1867 (Old Style)
 */
export function readTwoCalendars(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const pair = readPair(grammar, tokens, index)
  if (pair) return pair
  const first = readPoint(grammar, tokens, index)
  if (first?.point.unit !== 'day') return undefined
  const bracket = readBracket(grammar, tokens, first.next)
  if (!bracket) return readStyleAfter(grammar, tokens, index, first)
  const { old, young } = grammar.words.styles
  if (!bracket.point) return old.test(bracket.label) ? dateOf(first.point, first.point, index, bracket.next) : undefined
  const after = yearAfter(tokens, bracket.next)
  const year = first.point.year ?? bracket.point.year ?? after?.year
  if (year === undefined) return undefined
  const outer = { ...first.point, year: first.point.year ?? year }
  const inner = { ...bracket.point, year: bracket.point.year ?? year }
  const next = first.point.year === undefined && bracket.point.year === undefined && after ? after.next : bracket.next
  if (old.test(bracket.label)) return dateOf(outer, inner, index, next)
  if (young.test(bracket.label)) return dateOf(inner, outer, index, next)
  const days = dayNumber(inner) - dayNumber(outer)
  if (days >= 10 && days <= 13) return dateOf(inner, outer, index, next)
  return days <= -10 && days >= -13 ? dateOf(outer, inner, index, next) : undefined
}

/** `11 June 1771, | old style`, `26 July 1803 | by the Russian calendar` */
function readStyleAfter(
  { words }: Grammar,
  tokens: readonly DateToken[],
  index: number,
  { point, next }: ReadPoint,
): ReadDate | undefined {
  const rest = tokens.slice(next, next + widest)
  const style = words.styles.after.exec(rest.map(({ low }) => low).join(''))?.[0].length
  if (style === undefined) return undefined
  let end = next
  for (let length = 0; length < style; end++) length += tokens[end]?.low.length ?? style
  return dateOf(point, point, index, end)
}

/** `3 (14) June 1841`, `3/15 mars 1867`: two days of one month. */
function readPair(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const old = readDay(grammar.words, tokens, index)
  const mark = tokens[old?.next ?? index]?.low
  if (!old || (mark !== '(' && mark !== '/')) return undefined
  const at = old.next + 1
  const closes = tokens[at + 1]?.low === ')'
  const young = tokens[at]
  if (young?.kind !== 'number' || closes !== (mark === '(')) return undefined
  const days = young.value - old.value
  if (days < 10 || days > 13) return undefined
  const month = readPoint(grammar, tokens, closes ? at + 2 : at + 1)
  if (month?.point.unit !== 'month' || month.point.edge !== undefined) return undefined
  const dayOf = (day: number): Point => ({ ...month.point, unit: 'day', day })
  return dateOf(dayOf(young.value), dayOf(old.value), index, month.next)
}

function readBracket(grammar: Grammar, tokens: readonly DateToken[], index: number): Bracket | undefined {
  const open = tokens[index]?.low
  if (open !== '(' && open !== '[') return undefined
  const close = open === '(' ? ')' : ']'
  let point: Point | undefined
  let label = ''
  for (let at = index + 1; at <= index + widest; ) {
    const token = tokens[at]
    if (!token) return undefined
    if (token.low === close) return { point, label, next: at + 1 }
    const found = point ? undefined : readPoint(grammar, tokens, at)
    if (found?.point.unit === 'day') {
      point = found.point
      at = found.next
    } else {
      label += token.low
      at++
    }
  }
  return undefined
}

function yearAfter(tokens: readonly DateToken[], index: number): { year: number; next: number } | undefined {
  const at = tokens[index]?.low === ',' ? index + 1 : index
  return isYearShape(tokens, at) ? { year: tokens[at]?.value ?? 0, next: at + 1 } : undefined
}

function dayNumber({ year = 0, month = 1, day = 1 }: Point): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function dateOf(point: Point, julian: Point, first: number, next: number): ReadDate {
  return { body: { kind: 'point', point, julian, sense: 'at' }, first, next }
}
