import type { Grammar } from '../grammar.ts'
import type { ReadPoint } from './read-point.ts'
import type { DateToken } from './tokens.ts'

/** `1912-04-07`, `7.4.1912`; `4/7/1912` says no more than the year in English. */
export function readNumeric({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const [a, mark, b, mark2, c] = tokens.slice(index, index + 5)
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return undefined
  if (mark?.low !== mark2?.low || !/^[-./]$/u.test(mark?.low ?? '') || c.end - a.at > 10) return undefined
  const next = index + 5
  if (a.end - a.at === 4 && mark?.low === '-' && isDay(b.value, c.value)) {
    return { point: { unit: 'day', year: a.value, month: b.value, day: c.value }, next }
  }
  if (c.end - c.at !== 4) return undefined
  if (words.monthFirst && mark?.low === '/') {
    if (a.value > 12 && isDay(b.value, a.value))
      return { point: { unit: 'day', year: c.value, month: b.value, day: a.value }, next }
    return isDay(a.value, b.value) ? { point: { unit: 'year', year: c.value }, next } : undefined
  }
  return isDay(b.value, a.value)
    ? { point: { unit: 'day', year: c.value, month: b.value, day: a.value }, next }
    : undefined
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
