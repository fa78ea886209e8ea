import type { Passage, Statement, StatementId } from '../sources/witness.ts'
import type { Standing } from './layout.ts'

/** Whether the main text tells less than three quarters of the words of a passage. */
export function isMostlyNew({ statements }: Passage, standing: (id: StatementId) => Standing): boolean {
  return wordsIn(statements.filter(({ id }) => standing(id).type === 'told')) * 4 < wordsIn(statements) * 3
}

function wordsIn(statements: Statement[]): number {
  return statements.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
