import type { StatementId, Witness } from '../sources/witness.ts'
import type { Item, Standing } from './layout.ts'
import { leaning } from './main-text/leaning.ts'
import { passOn, toldBy } from './told-by.ts'

/**
 * Turns round which of two sentences stands for the other where the one that leads reads badly in its place: it leans
 * ("He returned … and …") where the other names its person.
 */
export function turnLemmata(
  items: ReadonlyMap<StatementId, Item>,
  base: Witness | undefined,
  table: Map<StatementId, Standing>,
): void {
  const turned = new Map<StatementId, StatementId>()
  for (const [id, stands] of table) {
    const item = items.get(id)
    const lemma = stands.type === 'told' ? items.get(stands.lemma) : undefined
    if (!item || !lemma || turned.has(lemma.statement.id) || leaning(item) !== 'no') continue
    if (item.witness === base && lemma.witness !== base && leaning(lemma) !== 'no') turned.set(lemma.statement.id, id)
  }
  for (const [lemma, id] of turned) {
    table.set(lemma, toldBy(id, table.get(id)))
    table.delete(id)
  }
  passOn(turned, table)
}
