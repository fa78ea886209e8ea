import type { Markup } from '../sheet.ts'
import type { Imprint } from '../witness.ts'
import type { PageBlock } from './html-page.ts'

/** Decides which blocks are the text of a page: what a page calls its main part, if most of the prose stands there. */
export function mainBlocks(blocks: PageBlock[], imprint: Partial<Imprint>): PageBlock[] {
  const title = titleBlock(blocks, imprint)
  const prose = blocks.filter(({ ink }) => wordsIn(ink.text) >= 20)
  const weight = (some: PageBlock[]) => some.reduce((sum, { ink }) => sum + wordsIn(ink.text), 0)
  const all = weight(prose)
  const misled = weight(prose.filter((block) => block.furniture === 'class')) > all * 0.6
  const misplaced = weight(prose.filter((block) => block.furniture === 'element')) > all * 0.6
  const hasMain = weight(prose.filter((block) => block.main && !block.furniture)) > all * 0.5
  const layout = layoutTables(blocks)
  return blocks.map((block) => {
    const { furniture, main, markup, table } = block
    if (block === title) return { ...block, markup: { ...markup, depth: 1 } }
    if (markup.depth === 1 && title && isSite(block, imprint)) return { ...block, markup: { type: 'furniture' } }
    const beside = hasMain && !main && markup.depth !== 1 && markup.type !== 'byline'
    if ((furniture === 'class' && !misled) || (furniture === 'element' && !misplaced) || beside) {
      return markup.type === 'infobox' ? block : { ...block, markup: { type: 'furniture' } }
    }
    return markup.type === 'table-row' && table !== null && layout.has(table)
      ? { ...block, markup: untyped(markup) }
      : block
  })
}

/** The heading with whose words the page's title begins; else the first of the first level. */
function titleBlock(blocks: PageBlock[], imprint: Partial<Imprint>): PageBlock | undefined {
  const name = fold(imprint.title)
  const heads = blocks.filter(({ markup }) => markup.type === 'heading' && (markup.depth ?? 9) <= 3)
  const same = heads.find(
    (block) => fold(block.ink.text) && name.startsWith(fold(block.ink.text)) && !isSite(block, imprint),
  )
  return same ?? heads.find((block) => block.markup.depth === 1)
}

function isSite({ ink }: PageBlock, { publisher }: Partial<Imprint>): boolean {
  return publisher !== undefined && fold(publisher) === fold(ink.text)
}

function fold(text = ''): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
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
