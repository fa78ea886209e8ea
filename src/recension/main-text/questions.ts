import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Paragraph, Standing } from '../layout.ts'
import { printedParagraph } from './printed-paragraph.ts'

/** For what somebody answers the paragraph that asks for it; what is asked is read with its answer, or not at all. */
export function questions(
  witness: Witness,
  standing: (id: StatementId) => Standing,
): (answer: Passage) => Paragraph | null {
  const asked = new Map<Passage, Passage>()
  let last: Passage | undefined
  for (const passage of witness.passages) {
    if (passage.type === 'question') last = passage
    else if (passage.type !== 'furniture') {
      if (last && passage.type === 'narrative') asked.set(passage, last)
      last = undefined
    }
  }
  return (answer) => {
    const question = asked.get(answer)
    return question ? printedParagraph(question, witness, standing) : null
  }
}
