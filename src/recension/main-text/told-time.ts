import type { Statement } from '../../sources/witness.ts'

/** First and last day as yyyymmdd numbers. */
interface Span {
  from: number
  to: number
}

/** The time that a sentence gives itself, by a date or by the age of the subject: "At sixty she gave up the shop." */
export function toldTime({ time, dates }: Statement): Span | undefined {
  if (time?.basis === 'stated') return time
  const age = dates.find(({ byAge, quoted }) => byAge && !quoted)
  return age?.from !== undefined && age.to !== undefined ? { from: age.from, to: age.to } : undefined
}
