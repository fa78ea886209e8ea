import type { Finding, Sheet } from '../sheet.ts'

/** Rows of a table drawn with upright strokes. */
export function tables(sheet: Sheet): Finding[] {
  return sheet.blocks
    .filter((block) => !block.found && block.text.startsWith('|') && block.text.endsWith('|') && block.text.length > 2)
    .map((block) => ({ block, type: 'table-row' }))
}
