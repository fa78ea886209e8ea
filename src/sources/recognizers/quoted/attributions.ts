import { hasVerb } from '../../blocks/has-verb.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const quoted = new Set(['epigraph', 'block-quotation', 'extract'])

/** A dash and a name under quoted words; or, under words that are set off by markup, a short line that ends no sentence. */
export function attributions(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block, at) => {
    const above = sheet.blocks[at - 1]
    if (!above || !isCredit(block, above, sheet)) return []
    const isQuoted = above.found ? quoted.has(above.found.type) : /^["“«]/.test(above.text)
    return isQuoted ? [{ block, type: 'attribution' as const }] : []
  })
}

function isCredit(block: Block, above: Block, { phrases }: Sheet): boolean {
  const { words, closed } = shapeOf(block)
  if (words > 20 || (block.found && block.found.by !== 'markup')) return false
  if (/^(?:[-–—]{1,3}\s?|\()(?:["“«]?\p{Lu}|pp?\.\s?[\divxlc]+)/u.test(block.text))
    return !block.found || block.found.type === 'block-quotation'
  const bare = !block.found && !block.markup.item && !block.markup.bold && !closed && !/[:;]$/.test(block.text)
  const isSetOff =
    above.markup.type === 'block-quotation' ||
    (block.gap === 0 && above.found?.by === 'epigraphs' && words <= 4) ||
    (block.gap === 0 && above.found?.by === 'block-quotations' && /,|\d{4}/.test(block.text))
  return bare && words <= 15 && isSetOff && !hasVerb(block.text, phrases.finite)
}
