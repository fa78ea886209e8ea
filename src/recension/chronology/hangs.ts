import type { Statement } from '../../sources/witness.ts'

/**
 * True where a stretch of a sentence has no main clause of its own: it tells nothing finite, or only what
 * hangs on another clause (`After the rising failed in October, | he fled`).
 */
export function hangs({ clauses = [] }: Statement, at: number, end: number): boolean {
  const inside = clauses.filter((clause) => clause.at < end && clause.end > at)
  if (inside.some(({ verb, joint }) => verb === 'finite' && joint !== 'subordinate')) return false
  if (!inside.some(({ verb }) => verb === 'finite')) return true
  if (at > 0) return true
  const next = clauses.find((clause) => clause.at >= end - 1 && clause.verb === 'finite')
  return next?.joint === 'none'
}
