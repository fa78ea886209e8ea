import type { Grammar } from '../grammar.ts'
import type { Point } from '../point.ts'
import type { ReadDate } from '../raw-date.ts'
import { lookUp, readDay } from './read-number.ts'
import { readRelative } from './read-relative.ts'
import type { DateToken } from './tokens.ts'

/** A day of a month told before: `the 3rd of the same month`, `the 3rd inst.`, `le 12 du mois suivant`, `on the 15th`. */
export function readDayOfMonth(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const day = readDay(grammar.words, tokens, index)
  if (!day) return undefined
  if (isLone(grammar, tokens, index, day.next)) return dayOf(day.value, 0, index, day.next)
  const mark = lookUp(grammar.words.monthMarks, tokens[day.next]?.low ?? '')
  if (mark !== undefined && !lookUp(grammar.words.months, tokens[day.next + 1]?.low ?? '')) {
    const point: Point = { unit: 'day', day: day.value, monthStep: mark, past: true }
    return { body: { kind: 'point', point, sense: 'at' }, first: index, next: day.next + 1 }
  }
  if (!grammar.words.fillers.has(tokens[day.next]?.low ?? '')) return undefined
  for (const start of [day.next, day.next + 1]) {
    const month = readRelative(grammar, tokens, start)
    if (!month || (month.body.kind !== 'same' && month.body.kind !== 'shift') || month.body.unit !== 'month') continue
    const monthStep = month.body.count
    if (Math.abs(monthStep) > 1) continue
    return dayOf(day.value, monthStep, index, month.next)
  }
  return undefined
}

function dayOf(day: number, monthStep: number, first: number, next: number): ReadDate {
  return { body: { kind: 'point', point: { unit: 'day', day, monthStep }, sense: 'at' }, first, next }
}

/** `on the 15th | she sailed`, `le 15, | elle …`: no month follows, and nothing that the number could count. */
function isLone({ words }: Grammar, tokens: readonly DateToken[], index: number, next: number): boolean {
  const [article, after] = [tokens[index - 1]?.low, tokens[next]]
  const ordinal = next > index + 1
  if (words.monthFirst ? article !== 'the' || !ordinal : article !== 'le' || ordinal) return false
  return after === undefined || /^[.,;:]$/u.test(after.low) || words.dayFollowers.has(after.low)
}
