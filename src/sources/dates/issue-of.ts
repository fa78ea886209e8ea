import type { Witness } from '../witness.ts'
import { findDates } from './find-dates.ts'
import type { Grammar } from './grammar.ts'
import type { Point } from './point.ts'

/** Words that somebody says, on whatever day. */
const QUOTED = /["“«][^"”»]*["”»]/gu

/** When a text came out, if it speaks from that day, as a newspaper does: "He died on Sunday last." */
export function issueOf({ about, passages }: Witness, grammar: Grammar): Point | undefined {
  if (about.date === undefined) return undefined
  const [date] = findDates(about.date, grammar)
  if (date?.kind !== 'point' || date.point.year === undefined) return undefined
  const speaks = passages.some(
    ({ type, text }) => type === 'narrative' && grammar.words.ofItsDay.test(text.replace(QUOTED, ' ')),
  )
  return speaks ? date.point : undefined
}
