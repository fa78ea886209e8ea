import type { Collation } from '../collation/collation.ts'
import type { StatementId } from '../sources/witness.ts'
import type { Standing } from './layout.ts'

const PRINTED: Standing = { type: 'printed' }

/** For each statement whether it is printed, told by another or left out by the editor. */
export function standings(collation: Collation): (statement: StatementId) => Standing {
  const table = new Map<StatementId, Standing>()
  for (const locus of collation.loci)
    for (const { statement, relation, confidence, beside } of locus.variants) {
      const near = beside ?? { statement: locus.lemma, relation }
      table.set(statement, {
        type: 'told',
        lemma: locus.lemma,
        beside: near.statement,
        relation: near.relation,
        confidence,
      })
    }
  for (const { statement, reason } of collation.dropped) table.set(statement, { type: 'dropped', reason })
  return (statement) => table.get(statement) ?? PRINTED
}
