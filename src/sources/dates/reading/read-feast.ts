import { afterWords, type Grammar } from '../grammar.ts'
import type { Feast } from '../language.ts'
import type { Point } from '../point.ts'
import type { ReadDate } from '../raw-date.ts'
import { placedDay } from '../reckoning/place-day.ts'
import { isYearShape } from './read-year.ts'
import { skipFillers } from './skip-fillers.ts'
import type { DateToken } from './tokens.ts'

/** A feast with its year, `Easter Sunday 1848`, or where a preposition makes it a date of the year told last: `by Christmas`. */
export function readFeast(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const read = feastAt(grammar, tokens, index)
  if (!read || (read.body.point.year === undefined && !isCued(grammar, tokens, index))) return undefined
  return read
}

/** A feast, with or without its year. */
export function feastAt(
  grammar: Grammar,
  tokens: readonly DateToken[],
  index: number,
): (ReadDate & { body: { point: Point } }) | undefined {
  for (const { words, feast } of grammar.feasts.get(tokens[index]?.low ?? '') ?? []) {
    const next = afterWords(tokens, index, words)
    if (next < 0) continue
    const at = skipFillers(grammar, tokens, tokens[next]?.low === ',' ? next + 1 : next)
    const year = isYearShape(tokens, at) ? tokens[at]?.value : undefined
    const point = year === undefined ? dayOf(feast) : placedDay({ ...dayOf(feast), year })
    return { body: { kind: 'point', point, sense: 'at' }, first: index, next: year === undefined ? next : at + 1 }
  }
  return undefined
}

function dayOf(feast: Feast): Point {
  return feast.length === 2 ? { unit: 'day', month: feast[0], day: feast[1] } : { unit: 'day', easter: feast[0] }
}

function isCued({ words }: Grammar, tokens: readonly DateToken[], index: number): boolean {
  return words.feastCues.has(tokens[index - 1]?.low ?? '')
}
