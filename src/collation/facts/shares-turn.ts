import type { Fact } from './fact.ts'

/** Both are told of one turn of one life. */
export function sharesTurn({ turns: x = [] }: Fact, { turns: y = [] }: Fact): boolean {
  return x.some((turn) => y.includes(turn))
}

/** Told of a turn of the subject's own life. */
export function isOwn({ turns = [] }: Fact): boolean {
  return turns.some((turn) => !turn.includes(':'))
}
