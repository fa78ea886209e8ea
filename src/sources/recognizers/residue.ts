import type { Finding, Sheet } from '../sheet.ts'

/** Rules, asterisks and other signs without a word. */
export function residue(sheet: Sheet): Finding[] {
  return sheet.blocks.filter(({ text }) => !/[\p{L}\p{N}]/u.test(text)).map((block) => ({ block, type: 'residue' }))
}
