import { enter } from '../../enter.ts'
import type { Told } from '../disagreements/ground.ts'
import type { FactKind } from './fact.ts'
import { type PairedFacts, pairAlongside } from './pair-facts.ts'
import type { Placed } from './placed.ts'
import type { Scales } from './scales.ts'

/** With which statements one tells one thing, surest first. */
export type Partners = ReadonlyMap<Told, readonly Told[]>

/** Facts of one row in a statement: `things` that are counted. */
type Rows = ReadonlyMap<Told, ReadonlyMap<string, readonly Placed[]>>

/**
 * What stands at one place of the story in two statements that tell one thing: of each row of facts the only one that
 * has no like in the other statement.
 */
export function counterparts(
  facts: readonly Placed[],
  kind: FactKind,
  partners: Partners,
  scales: Scales,
): PairedFacts[] {
  const { row } = kind
  if (!row) return []
  const rows = rowsOf(facts, row)
  return [...rows].flatMap(([told, own]) =>
    (partners.get(told) ?? []).flatMap((other) =>
      [...own].flatMap(([name, ours]) => {
        const theirs = rows.get(other)?.get(name) ?? []
        const [x, ...more] = withoutLike(ours, theirs, kind, scales)
        const [y, ...others] = withoutLike(theirs, ours, kind, scales)
        if (!x || !y || more.length + others.length > 0) return []
        return pairAlongside(x, y, kind, scales) ?? []
      }),
    ),
  )
}

function rowsOf(facts: readonly Placed[], row: NonNullable<FactKind['row']>): Rows {
  const rows = new Map<Told, Map<string, Placed[]>>()
  for (const each of facts) {
    const name = row(each.fact)
    if (name === undefined) continue
    const own = rows.get(each.fact.told) ?? new Map<string, Placed[]>()
    rows.set(each.fact.told, own)
    enter(own, name, each)
  }
  return rows
}

/** What is said twice counts once. */
function withoutLike(facts: readonly Placed[], others: readonly Placed[], kind: FactKind, scales: Scales): Placed[] {
  const agree = (x: Placed, y: Placed) => kind.compare(x.fact, y.fact, scales) === 'agree'
  return facts.filter(
    (one, index) =>
      !others.some((other) => agree(one, other)) && !facts.slice(0, index).some((other) => agree(one, other)),
  )
}
