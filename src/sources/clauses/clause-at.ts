import type { Clause, Statement } from '../witness.ts'

/** The clause of a statement that an offset lies in. */
export function clauseAt({ clauses = [] }: Statement, offset: number): Clause | undefined {
  return clauses.find(({ at, end }) => at <= offset && offset < end)
}
