import type { Clause, Statement, Witness } from '../../sources/witness.ts'
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
export function toldTime({ time, dates, text, clauses = [] }: Statement, witness: Witness): Span | undefined {
  if (time?.basis === 'stated') return time
  const age = dates.find(({ byAge, quoted }) => byAge && !quoted)
  if (age?.from !== undefined && age.to !== undefined) return { from: age.from, to: age.to }
  return dies(clauses, witness) || openingsOf(witness.about.language).survives.test(text) ? deathOf(witness) : undefined
}

/** Characters from whoever acts to the verb: `she found a young mother dead` is not of her death. */
const SOON = 24

/** The first thing that is told is that the subject dies. */
function dies(clauses: readonly Clause[], { subject }: Witness): boolean {
  const first = clauses.find(({ verb }) => verb === 'finite')
  if (first?.actor === undefined || !first.deeds.includes('death') || !subject?.keys.includes(first.actor)) return false
  return (first.deedAt ?? first.at) - first.at < SOON
}
