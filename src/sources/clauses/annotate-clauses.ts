import type { Passage, PassageType, Statement, Witness } from '../witness.ts'
import { dateDeeds } from './date-deeds.ts'
import { clauseLanguages, otherClauses } from './index.ts'
import { deedWords, partClauses } from './part-clauses.ts'

/** Parts the statements that may tell of an event into clauses, with the kinds of deed each tells. */
export function annotateClauses(witness: Witness): Witness {
  const words = clauseLanguages[witness.about.language] ?? otherClauses
  const withClauses = (statement: Statement): Statement => {
    const clauses = partClauses(statement, words)
    const { dates, text } = statement
    return {
      ...statement,
      clauses,
      dates: dates.length > 0 ? dateDeeds(dates, clauses, deedWords(statement, words), text) : dates,
    }
  }
  const parted = (passage: Passage): Passage => ({ ...passage, statements: passage.statements.map(withClauses) })
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
