import type { Statement } from '../sources/witness.ts'

/** Words of a sentence that says nothing without those beside it. */
const LITTLE = 6

/** A few words without a date, a quotation or a note of their own. */
export function saysLittle({ text, dates, marks }: Statement): boolean {
  return text.split(' ').length <= LITTLE && dates.length === 0 && marks.length === 0 && !/["“”«»]/.test(text)
}
