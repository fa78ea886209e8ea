import type { StatementId } from '../sources/witness.ts'
import type { Standing } from './layout.ts'

/** How a statement stands that the recension lets another tell; `stood`: how that other stood to it till now. */
export function toldBy(lemma: StatementId, stood?: Standing): Standing {
  const isSame = stood?.type === 'told' && (stood.relation === 'verbatim' || stood.relation === 'near')
  return { type: 'told', lemma, beside: lemma, relation: isSame ? stood.relation : 'overlap', confidence: 0.9 }
}

/** What was told by a statement that another tells now is told by that other. */
export function passOn(turned: ReadonlyMap<StatementId, StatementId>, table: Map<StatementId, Standing>): void {
  for (const [id, stands] of table) {
    const instead = stands.type === 'told' ? turned.get(stands.lemma) : undefined
    if (stands.type === 'told' && instead !== undefined && instead !== id) table.set(id, { ...stands, lemma: instead })
  }
}
