import type { Grammar } from './grammar.ts'
import type { ReadDate } from './raw-date.ts'
import { readDay } from './read-number.ts'
import { readRelative } from './read-relative.ts'
import type { DateToken } from './tokens.ts'

/** A day of a month told before: `the 3rd of the same month`, `le 12 du mois suivant`. */
export function readDayOfMonth(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const day = readDay(grammar.words, tokens, index)
  if (!day || !grammar.words.fillers.has(tokens[day.next]?.low ?? '')) return undefined
  for (const start of [day.next, day.next + 1]) {
    const month = readRelative(grammar, tokens, start)
    if (!month || (month.body.kind !== 'same' && month.body.kind !== 'shift') || month.body.unit !== 'month') continue
    const monthStep = month.body.count
    if (Math.abs(monthStep) > 1) continue
    return {
      body: { kind: 'point', point: { unit: 'day', day: day.value, monthStep }, sense: 'at' },
      first: index,
      next: month.next,
    }
  }
  return undefined
}
