import type { StatementId } from '../sources/witness.ts'
import type { Standing } from './layout.ts'

/** How a statement stands that the recension lets another tell. */
export function toldBy(lemma: StatementId): Standing {
  return { type: 'told', lemma, beside: lemma, relation: 'overlap', confidence: 0.9 }
}

/** What was told by a statement that another tells now is told by that other. */
export function passOn(turned: ReadonlyMap<StatementId, StatementId>, table: Map<StatementId, Standing>): void {
  for (const [id, stands] of table) {
    const instead = stands.type === 'told' ? turned.get(stands.lemma) : undefined
    if (stands.type === 'told' && instead !== undefined && instead !== id) table.set(id, { ...stands, lemma: instead })
  }
}
