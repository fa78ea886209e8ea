import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Paragraph, Standing } from '../layout.ts'

/** For what somebody answers the paragraph that asks for it; what is asked is read with its answer, or not at all. */
export function questions(
  witness: Witness,
  standing: (id: StatementId) => Standing,
): (answer: Passage) => Paragraph | undefined {
  const asked = new Map<Passage, Paragraph>()
  let last: Passage | undefined
  for (const passage of witness.passages) {
    if (passage.type === 'question') last = passage
    else if (passage.type !== 'furniture') {
      if (last && passage.type === 'narrative') asked.set(passage, paragraphOf(last, witness, standing))
      last = undefined
    }
  }
  return (answer) => asked.get(answer)
}

function paragraphOf(passage: Passage, witness: Witness, standing: (id: StatementId) => Standing): Paragraph {
  const items = passage.statements
    .filter(({ id }) => standing(id).type === 'printed')
    .map((statement) => ({ statement, passage, witness }))
  return { form: 'prose', items, witness, section: passage.section }
}
