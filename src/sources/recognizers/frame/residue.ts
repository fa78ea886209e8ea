import type { Finding, Sheet } from '../../sheet.ts'

/** Rules, asterisks and other signs without a word; what calls nothing but templates of a site. */
export function residue(sheet: Sheet): Finding[] {
  return sheet.blocks
    .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text.replace(templateCall, '')))
    .map((block) => ({ block, type: 'residue' }))
}

const templateCall = /\{\{[<%][^{}]{0,800}[>%]\}\}|\{%[^{}]{0,400}%\}/g
