import type { Clause, Passage, PassageType, Statement, Witness } from '../witness.ts'
import { clauseLanguages, otherClauses } from './index.ts'
import { partClauses } from './part-clauses.ts'

/** Parts the statements that may tell of an event into clauses, with the kinds of deed each tells. */
export function annotateClauses(witness: Witness): Witness {
  const words = clauseLanguages[witness.about.language] ?? otherClauses
  const clausesOf = (statement: Statement): Clause[] => partClauses(statement, words)
  const parted = (passage: Passage): Passage => ({
    ...passage,
    statements: passage.statements.map((statement) => ({ ...statement, clauses: clausesOf(statement) })),
  })
  return {
    ...witness,
    passages: witness.passages.map((passage) => (telling.has(passage.type) ? parted(passage) : passage)),
  }
}

const telling: ReadonlySet<PassageType> = new Set([
  'narrative',
  'list-item',
  'infobox',
  'caption',
  'table-row',
  'extract-head',
  'work',
  'title',
  'byline',
])
