import type { StatementId, Witness } from '../sources/witness.ts'
import type { Standing } from './layout.ts'
import { beginsWithPronoun, leaning } from './main-text/leaning.ts'
import { isNoted } from './notes/telling-notes.ts'
import { saysLittle } from './says-little.ts'

type Told = Extract<Standing, { type: 'told' }>

/** Few words that lean on the first of two sentences told elsewhere, by what tells the second, with which they go: `Then the rain came.` */
export function toldAround(witness: Witness, standing: (id: StatementId) => Standing): Map<StatementId, Told> {
  const found = new Map<StatementId, Told>()
  const noted = (id: StatementId | undefined): Told | null => {
    const stands = id === undefined ? null : standing(id)
    return stands?.type === 'told' && isNoted(stands.relation) ? stands : null
  }
  for (const passage of witness.passages)
    passage.statements.forEach((statement, at, statements) => {
      const next = passage.type === 'narrative' ? noted(statements[at + 1]?.id) : null
      if (!next || !noted(statements[at - 1]?.id)) return
      const item = { statement, passage, witness }
      if (
        standing(statement.id).type === 'printed' &&
        saysLittle(statement) &&
        leaning(item) !== 'no' &&
        !beginsWithPronoun(item)
      )
        found.set(statement.id, { ...next, relation: 'overlap' })
    })
  return found
}
