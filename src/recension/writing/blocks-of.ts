import type { Paragraph } from '../layout.ts'

/** The paragraphs of a chapter as blocks: block quotations, memories of one writer and lists that go on are one. */
export function blocksOf(paragraphs: Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const block = blocks.at(-1)
    const last = block?.at(-1)
    if (block && last && goesOn(last, paragraph)) block.push(paragraph)
    else blocks.push([paragraph])
  }
  return blocks
}

/** The next item of the same list, what the same writer remembers, or the line that says whose a quotation is. */
function goesOn(last: Paragraph, next: Paragraph): boolean {
  if (last.form === 'prose' || last.form !== next.form || last.witness !== next.witness) return false
  if (last.testimony && next.testimony) return true
  if (last.section !== next.section) return false
  return next.form === 'list' || next.items[0]?.passage.type === 'attribution'
}
