import { afterWords, type Grammar } from './grammar.ts'
import type { Feast } from './language.ts'
import type { Point } from './point.ts'
import type { ReadDate } from './raw-date.ts'
import { skipFillers } from './read-point.ts'
import { isYearShape } from './read-year.ts'
import type { DateToken } from './tokens.ts'

/** A feast with its year: `Easter Sunday 1848`, `Noël 1849`, `la Toussaint de 1870`. */
export function readFeast(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  for (const { words, feast } of grammar.feasts.get(tokens[index]?.low ?? '') ?? []) {
    const next = afterWords(tokens, index, words)
    if (next < 0) continue
    const at = skipFillers(grammar, tokens, tokens[next]?.low === ',' ? next + 1 : next)
    if (!isYearShape(tokens, at)) continue
    const point = feastDay(feast, tokens[at]?.value ?? 0)
    return { body: { kind: 'point', point, sense: 'at' }, first: index, next: at + 1 }
  }
  return undefined
}

function feastDay(feast: Feast, year: number): Point {
  if (feast.length === 2) return { unit: 'day', year, month: feast[0], day: feast[1] }
  const easter = easterOf(year)
  const date = new Date(Date.UTC(year, easter.month - 1, easter.day + feast[0]))
  return { unit: 'day', year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Easter Sunday of a Gregorian year, after Meeus. */
function easterOf(year: number): { month: number; day: number } {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leap = Math.floor(century / 4)
  const moon = (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * rest) / 451)
  const days = moon + rest - 7 * late + 114
  return { month: Math.floor(days / 31), day: (days % 31) + 1 }
}
