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
  return blocks.map((block, index) => (isStray(block, blocks[index - 1]) ? block.map(asEntry) : block))
}

/** An entry that came alone to its place behind the text of others is no list: `1887: new boiler.` */
function isStray([entry, ...others]: Paragraph[], before: Paragraph[] | undefined): boolean {
  const last = before?.at(-1)
  if (!last || others.length > 0 || entry?.form !== 'list') return false
  return last.witness !== entry.witness || last.section !== entry.section
}

const asEntry = (paragraph: Paragraph): Paragraph => ({ ...paragraph, form: 'entry' })

/** The next item of the same list, what the same writer remembers, or the line that says whose a quotation is. */
function goesOn(last: Paragraph, next: Paragraph): boolean {
  if (last.form === 'prose' || last.form !== next.form || last.witness !== next.witness) return false
  if (last.testimony && next.testimony) return true
  if (last.section !== next.section) return false
  return next.form === 'list' || next.items[0]?.passage.type === 'attribution'
}
