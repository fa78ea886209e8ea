import { unquoted } from '../../voice.ts'
import type { Passage, Witness } from '../witness.ts'
import { findDates } from './find-dates.ts'
import type { Grammar } from './grammar.ts'
import type { Point } from './point.ts'

/**
 * When a text came out, if it speaks from that day, as a newspaper does: "He died on Sunday last."; of a report on the affairs of a year,
 * the end of it.
 */
export function issueOf({ about, passages }: Witness, grammar: Grammar): Point | undefined {
  const reported = yearReported(passages, grammar)
  if (reported !== undefined) return { unit: 'day', year: reported, month: 12, day: 31 }
  if (about.date === undefined) return undefined
  const [date] = findDates(about.date, grammar)
  if (date?.kind !== 'point' || date.point.year === undefined) return undefined
  const speaks = passages.some(({ type, text }) => type === 'narrative' && grammar.words.ofItsDay.test(unquoted(text)))
  return speaks ? date.point : undefined
}

/** `ANNUAL REPORT OF THE COMMITTEE for the Year ending 31st December, 1901`, above the text. */
function yearReported(passages: Passage[], { words }: Grammar): number | undefined {
  const begin = passages.findIndex(({ type, statements }) => type === 'narrative' && statements.length > 1)
  for (const { text } of passages.slice(0, Math.min(HEAD, Math.max(0, begin)))) {
    const told = words.reportOnYear.exec(text.slice(0, 400))
    const year = told?.[1] ?? told?.[2]
    if (year !== undefined) return Number(year)
  }
  return undefined
}

/** Passages in which the head of a text is looked for. */
const HEAD = 12
