import type { Passage, StatementId, Witness } from '../sources/witness.ts'
import type { Standing } from './layout.ts'
import { leaning } from './main-text/leaning.ts'
import { streamsOf } from './main-text/streams.ts'
import { isNoted } from './notes/telling-notes.ts'

/** So many sentences told elsewhere may be missing between two of a memory before it is parted there. */
const GAP = 2

/**
 * What a writer remembers is read in one breath: a sentence or two of it that others tell too stay between those that only he
 * tells, and before one that goes on from it.
 */
export function inOneBreath(witness: Witness, standing: (id: StatementId) => Standing): Map<StatementId, Standing> {
  const streams = streamsOf(witness)
  const kept = new Map<StatementId, Standing>()
  for (const passage of witness.passages) {
    if (passage.type !== 'narrative' || streams(passage) !== 'testimony') continue
    for (const id of missed(passage, witness, standing)) {
      const stands = standing(id)
      if (stands.type === 'told' && isNoted(stands.relation))
        kept.set(id, { type: 'printed', beside: stands.until ?? stands.lemma })
    }
  }
  return kept
}

function missed(passage: Passage, witness: Witness, standing: (id: StatementId) => Standing): StatementId[] {
  const found: StatementId[] = []
  let printed = -1
  passage.statements.forEach((statement, at) => {
    if (standing(statement.id).type !== 'printed') return
    const gap = passage.statements.slice(printed + 1, at).map(({ id }) => id)
    if (printed >= 0 && gap.length <= GAP) found.push(...gap)
    else if (leaning({ statement, passage, witness }) === 'matter') found.push(...gap.slice(-1))
    printed = at
  })
  return found
}
