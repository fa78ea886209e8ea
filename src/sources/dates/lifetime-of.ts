import type { Grammar } from './grammar.ts'
import type { Interval, Point } from './point.ts'
import type { RawDate, ReadDate, Setting } from './raw-date.ts'
import { type DateToken, isDash } from './reading/tokens.ts'

/** The two ends of a life: `(1890–1947)` after a name, two full dates between brackets, `lived from 3 May 1890 to 1 June 1947`. */
export function lifetimeOf(
  { words }: Grammar,
  tokens: readonly DateToken[],
  date: ReadDate,
  setting: Setting,
): RawDate[] | undefined {
  if (date.body.kind !== 'interval') return undefined
  const { interval } = date.body
  const years = (interval.last.year ?? 0) - (interval.first.year ?? 0)
  const lived = words.living.has(tokens[date.first - 1]?.low ?? '') && ofDays(interval)
  if (years < 15 || years > 110 || !(lived || (setting.bracketed && (opens(tokens, date) || ofDays(interval)))))
    return undefined
  let joint = date.first + 1
  while (joint < date.next - 1 && !isDash(tokens[joint]) && !words.to.includes(tokens[joint]?.low ?? '')) joint++
  const split = joint < date.next - 1 ? joint : date.next - 2
  const parts: Array<[Point, number, number, 'birth' | 'death']> = [
    [interval.first, date.first, split, 'birth'],
    [interval.last, split + 1, date.next, 'death'],
  ]
  return parts.map(([point, from, to, life]) => ({
    kind: 'point',
    point,
    sense: 'at',
    setting,
    life,
    at: tokens[from]?.at ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }))
}

function ofDays({ first, last }: Interval): boolean {
  return first.unit === 'day' && last.unit === 'day'
}

/** It stands first in a bracket after a name. */
function opens(tokens: readonly DateToken[], { first }: ReadDate): boolean {
  return tokens[first - 1]?.low === '(' && (first < 2 || tokens[first - 2]?.capital === true)
}
