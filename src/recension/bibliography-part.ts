import type { StatementId, Witness } from '../sources/witness.ts'
import { escapeMarkdown } from './escape.ts'
import type { Standing } from './layout.ts'
import type { Wording } from './wording/wording.ts'
import type { Writer } from './writer.ts'

/** The works, as the sources list them, where no work could be made out. */
export function writeBibliography(
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
  wording: Wording,
  writer: Writer,
): void {
  let headed = false
  for (const witness of witnesses)
    for (const passage of witness.passages) {
      if (
        passage.type !== 'work' ||
        passage.statements.some(({ id }) => writer.printed.has(id) || standing(id).type !== 'printed')
      )
        continue
      if (!headed) writer.heading(wording.bibliography, wording.bibliography, 1)
      headed = true
      const key = writer.block(
        wording.bibliography,
        passage.text,
        `- ${escapeMarkdown(passage.text.replace(/^[•*·-]\s*/, ''))}`,
        [],
      )
      for (const { id } of passage.statements) writer.printed.set(id, key)
    }
}
