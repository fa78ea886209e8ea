import type { DateMention } from '../../mention.ts'
import { findDates } from '../find-dates.ts'
import type { Grammar } from '../grammar.ts'
import type { Point } from '../point.ts'
import { resolveDate } from './resolve-date.ts'

/**
 * Reckons anew what was reckoned from a date told before an age of the subject: years from the age, days from nothing.
 *
 *     born 1838: At sixty she gave up the shop. | After three years she sold it.   1901
 */
export function reckonFromAge(
  text: string,
  dates: readonly DateMention[],
  age: Point,
  grammar: Grammar,
): DateMention[] {
  const raws = new Map(findDates(text, grammar).map((raw) => [raw.at, raw]))
  return dates.flatMap((date) => {
    const raw = date.basis === 'relative' && !date.byAge ? raws.get(date.at) : undefined
    if (raw?.kind !== 'shift') return [date]
    const resolved = raw.unit === 'year' || raw.unit === 'decade' ? resolveDate(raw, age, undefined) : undefined
    return resolved ? [{ ...date, edtf: resolved.edtf, from: resolved.from, to: resolved.to }] : []
  })
}
