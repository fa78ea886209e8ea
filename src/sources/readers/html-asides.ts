import type { PageBlock } from './html-block.ts'

/** Sentences that a box at the side must have before it tells something of its own. */
const fewest = 3

/** The blocks of boxes beside the text, `<aside>`, that tell as the text does: most of their words stand in sentences that lead nowhere. */
export function tellingAsides(blocks: PageBlock[]): Set<PageBlock> {
  const out = new Set<PageBlock>()
  let from = 0
  while (from < blocks.length) {
    let to = from + 1
    while (blocks[from]?.furniture === 'aside' && goesOn(blocks[to])) to += 1
    const run = blocks.slice(from, to).filter(({ furniture }) => furniture === 'aside')
    const told = run.filter(isTold)
    if (told.length >= fewest && wordsIn(told) >= wordsIn(run) * 0.8) for (const block of run) out.add(block)
    from = to
  }
  return out
}

/** Under the same heading of the same box, or of the next one. */
function goesOn(block: PageBlock | undefined): boolean {
  return block?.furniture === 'aside' && block.markup.type !== 'heading'
}

/** A whole sentence or more with next to no links in it. */
function isTold({ ink, links, markup }: PageBlock): boolean {
  if (markup.type || links.letters > links.all * 0.2 || wordsIn([{ ink }]) < 8) return false
  return /^\p{Lu}/u.test(ink.text) && /[.!?]["”’»)\]\d]*(?:\[\d+\])?$/.test(ink.text)
}

function wordsIn(blocks: Array<Pick<PageBlock, 'ink'>>): number {
  return blocks.reduce((sum, { ink }) => sum + ink.text.split(' ').length, 0)
}
