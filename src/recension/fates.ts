import type { PassageType, Statement, StatementId, Witness } from '../sources/witness.ts'
import type { Standing } from './layout.ts'
import { isNoted } from './notes/telling-notes.ts'
import type { BlockKey, Fate } from './recension.ts'
import type { Wording } from './wording/wording.ts'

export interface Accounts {
  printed: ReadonlyMap<StatementId, BlockKey>
  noted: ReadonlyMap<StatementId, BlockKey>
  standing(id: StatementId): Standing
  wording: Wording
}

/** What became of each sentence of each source; every one exactly once. */
export function fates(witnesses: Witness[], accounts: Accounts): Fate[] {
  return witnesses.flatMap((witness) =>
    witness.passages.flatMap((passage) =>
      passage.statements.map((statement) => fateOf(statement, passage.type, accounts)),
    ),
  )
}

function fateOf(statement: Statement, type: PassageType, { printed, noted, standing, wording }: Accounts): Fate {
  const block = printed.get(statement.id)
  if (block !== undefined) return { statement, fate: 'printed', into: block }
  const note = noted.get(statement.id)
  const stands = standing(statement.id)
  if (stands.type === 'dropped') return { statement, fate: 'cut', reason: stands.reason }
  if (stands.type === 'told') {
    if (note !== undefined && isNoted(stands.relation))
      return { statement, fate: 'note', into: note, relation: stands.relation }
    return { statement, fate: 'merged', into: stands.beside, relation: stands.relation }
  }
  if (note !== undefined) return { statement, fate: 'note', into: note }
  return { statement, fate: 'cut', reason: wording.cut[type] ?? wording.cut.residue ?? type }
}
