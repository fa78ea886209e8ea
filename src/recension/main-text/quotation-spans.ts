import type { StatementId, Witness } from '../../sources/witness.ts'

const computed = new WeakMap<Witness, ReadonlySet<StatementId>>()

/** The statements that go on with a quotation begun before them: nothing may come in front of them. */
export function insideQuotations(witness: Witness): ReadonlySet<StatementId> {
  const known = computed.get(witness)
  if (known) return known
  const inside = new Set<StatementId>()
  for (const { form, statements } of witness.quotations)
    if (form === 'inline' || form === 'split') for (const id of statements.slice(1)) inside.add(id)
  computed.set(witness, inside)
  return inside
}
