import type { Markup } from '../sheet.ts'
import type { PageBlock } from './html-page.ts'

/** Decides which blocks are the text of a page: what a page calls its main part, if most of the prose stands there. */
export function mainBlocks(blocks: PageBlock[]): PageBlock[] {
  const prose = blocks.filter(({ ink }) => wordsIn(ink.text) >= 20)
  const weight = (some: PageBlock[]) => some.reduce((sum, { ink }) => sum + wordsIn(ink.text), 0)
  const all = weight(prose)
  const misled = weight(prose.filter((block) => block.furniture === 'class')) > all * 0.6
  const misplaced = weight(prose.filter((block) => block.furniture === 'element')) > all * 0.6
  const hasMain = weight(prose.filter((block) => block.main && !block.furniture)) > all * 0.5
  const layout = layoutTables(blocks)
  return blocks.map((block) => {
    const { furniture, main, markup, table } = block
    const beside = hasMain && !main && markup.depth !== 1
    if ((furniture === 'class' && !misled) || (furniture === 'element' && !misplaced) || beside) {
      return markup.type === 'infobox' ? block : { ...block, markup: { type: 'furniture' } }
    }
    return markup.type === 'table-row' && table !== null && layout.has(table)
      ? { ...block, markup: untyped(markup) }
      : block
  })
}

/** Tables that only put a page in columns: more than half of their words stand in paragraphs. */
function layoutTables(blocks: PageBlock[]): Set<number> {
  const counts = new Map<number, { prose: number; all: number }>()
  for (const { table, ink } of blocks) {
    if (table === null) continue
    const count = counts.get(table) ?? { prose: 0, all: 0 }
    const words = wordsIn(ink.text)
    counts.set(table, {
      prose: count.prose + (words >= 30 && /[.!?…:]["”’»)]*$/.test(ink.text) ? words : 0),
      all: count.all + words,
    })
  }
  return new Set([...counts].filter(([, { prose, all }]) => prose * 2 > all).map(([table]) => table))
}

function untyped(markup: Markup): Markup {
  const { type: _, ...rest } = markup
  return rest
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
