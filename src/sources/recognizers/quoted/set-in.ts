import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Paragraphs all of whose lines are set in deeper than the rest of the text are quotations. */
export function setIn(sheet: Sheet): Finding[] {
  return [...byLines(sheet), ...byMarkup(sheet)]
}

/** Set in from both sides by the markup, as few paragraphs of the page are. */
function byMarkup({ blocks }: Sheet): Finding[] {
  const open = blocks.filter((block) => !block.found && !block.markup.item && shapeOf(block).words >= 3)
  const indented = open.filter((block) => block.markup.indented)
  if (indented.length * 3 > open.length * 2) return []
  return indented.map((block) => ({ block, type: 'block-quotation' }))
}

function byLines(sheet: Sheet): Finding[] {
  const text = sheet.blocks.filter((block) => shapeOf(block).words > 12)
  const prose = text.filter((block) => !block.found)
  const told = text.filter(({ found }) => !found || found.type === 'list-item')
  const indents = told.map((block) => block.indent).sort((a, b) => a - b)
  const usual = indents[indents.length >> 1] ?? 0
  return prose
    .filter((block) => block.indent >= usual + 3 && isLonger(block))
    .map((block) => ({ block, type: 'block-quotation' }))
}

/** More than one line of a wrapped file; one line may be set in as the start of a paragraph. */
function isLonger(block: Block): boolean {
  return block.text.length > 80 && block.runs.length > 1
}
