import type { Finding, Sheet } from '../../sheet.ts'

/** Rows of a table drawn with upright strokes. */
export function tables(sheet: Sheet): Finding[] {
  return sheet.blocks
    .filter(({ found, text }, at) => !found && (isFramed(text) || (at > 0 && isPadded(text))))
    .map((block) => ({ block, type: 'table-row' }))
}

function isFramed(text: string): boolean {
  return text.startsWith('|') && text.endsWith('|') && text.length > 2
}

/** A row that lost its first stroke and has empty cells at its end: `Type | Brig | |||`; the first of a page may be its title. */
function isPadded(text: string): boolean {
  return text.length < 280 && /[^|] ?\| ?(?:\| ?)+$/.test(text)
}
