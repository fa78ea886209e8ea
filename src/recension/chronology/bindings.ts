import type { Collation } from '../../collation/collation.ts'

/** For each statement the ids of the loci and events it belongs to. */
export type Bindings = ReadonlyMap<string, ReadonlySet<string>>

/** For every statement the loci and events it belongs to. */
export function bindingsOf({ loci, events }: Collation): Bindings {
  const bindings = new Map<string, Set<string>>()
  const bind = (statement: string, id: string) =>
    bindings.set(statement, (bindings.get(statement) ?? new Set()).add(id))
  for (const { id, lemma, variants, event } of loci) {
    for (const statement of [lemma, ...variants.map((reading) => reading.statement)]) {
      bind(statement, id)
      if (event !== undefined) bind(statement, event)
    }
  }
  for (const { id, loci: members } of events) for (const member of members) bind(member, id)
  return bindings
}

/** Whether two statements belong to one locus or event. */
export function areBound(a: string, b: string, bindings: Bindings): boolean {
  const there = bindings.get(b)
  if (!there) return false
  for (const id of bindings.get(a) ?? []) if (there.has(id)) return true
  return false
}
