import type { Statement, Witness } from '../../sources/witness.ts'
import { openingsOf } from '../openings/index.ts'
import { deathOf } from './death-of.ts'

/** First and last day as yyyymmdd numbers. */
interface Span {
  from: number
  to: number
}

/**
 * The time that a sentence gives itself, by a date, by the age of the subject or by the death that it comes after: "At sixty
 * she gave up the shop.", "After her death the house stood empty."
 */
export function toldTime({ time, dates, text }: Statement, witness: Witness): Span | undefined {
  if (time?.basis === 'stated') return time
  const age = dates.find(({ byAge, quoted }) => byAge && !quoted)
  if (age?.from !== undefined && age.to !== undefined) return { from: age.from, to: age.to }
  return openingsOf(witness.about.language).survives.test(text) ? deathOf(witness) : undefined
}
