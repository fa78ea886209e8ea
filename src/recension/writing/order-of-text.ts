import type { Disagreement } from '../../collation/collation.ts'
import type { StatementId } from '../../sources/witness.ts'
import type { Item, Standing } from '../layout.ts'

/** The disagreements in the order in which the printed text comes to the first sentence that makes one of the claims. */
export function orderOfText(
  disagreements: readonly Disagreement[],
  printed: readonly Item[],
  standing: (id: StatementId) => Standing,
): Disagreement[] {
  const order = new Map(printed.map(({ statement }, index) => [statement.id, index]))
  const placeOf = ({ claims }: Disagreement) =>
    Math.min(
      ...claims.map(({ statement }) => {
        const stands = standing(statement)
        return order.get(stands.type === 'told' ? stands.lemma : statement) ?? printed.length
      }),
    )
  return disagreements
    .map((disagreement) => ({ disagreement, place: placeOf(disagreement) }))
    .sort((a, b) => a.place - b.place)
    .map(({ disagreement }) => disagreement)
}
