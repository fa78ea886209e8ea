import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Paragraph, Standing } from '../layout.ts'
import { formOf } from './outline.ts'

/** What is printed of a passage; null where nothing is. */
export function printedParagraph(
  passage: Passage,
  witness: Witness,
  standing: (id: StatementId) => Standing,
): Paragraph | null {
  const items = passage.statements
    .filter((statement) => standing(statement.id).type === 'printed')
    .map((statement) => ({ statement, passage, witness }))
  return items.length > 0 ? { form: formOf(passage), items, witness, section: passage.section } : null
}
