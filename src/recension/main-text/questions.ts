import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Paragraph, Standing } from '../layout.ts'
import { printedParagraph } from './printed-paragraph.ts'

/** Fewer words on the average answer what is asked to see what somebody has learned; an interviewed person tells. */
const ANSWER = 25

/** For what somebody answers the paragraph that asks for it, if any; what is asked is read with its answer, or not at all. */
export function questions(witness: Witness, standing: (id: StatementId) => Standing): (answer: Passage) => Paragraph[] {
  const asked = answered(witness)
  return (answer) => {
    const question = asked.get(answer)
    const paragraph = question && printedParagraph(question, witness, standing)
    return paragraph ? [paragraph] : []
  }
}

/** Brief answers to questions (`Test yourself`), in which nobody tells the life. */
export function quizAnswers(witness: Witness): Passage[] {
  const answers = [...answered(witness).keys()]
  const words = answers.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return words < ANSWER * answers.length ? answers : []
}

function answered({ passages }: Witness): Map<Passage, Passage> {
  const asked = new Map<Passage, Passage>()
  let last: Passage | undefined
  for (const passage of passages) {
    if (passage.type === 'question') last = passage
    else if (passage.type !== 'furniture') {
      if (last && passage.type === 'narrative') asked.set(passage, last)
      last = undefined
    }
  }
  return asked
}
