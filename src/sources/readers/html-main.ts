import type { Markup } from '../sheet.ts'
import type { Imprint } from '../witness.ts'
import { tellingAsides } from './html-asides.ts'
import type { PageBlock } from './html-block.ts'

/** Decides which blocks are the text of a page: what a page calls its main part, if most of the prose stands there. */
export function mainBlocks(blocks: PageBlock[], imprint: Partial<Imprint>): PageBlock[] {
  const title = titleBlock(blocks, imprint)
  const prose = blocks.filter(({ ink }) => wordsIn(ink.text) >= 20)
  const weight = (some: PageBlock[]) => some.reduce((sum, { ink }) => sum + wordsIn(ink.text), 0)
  const all = weight(prose)
  const isMost = (...kinds: Array<PageBlock['furniture']>) =>
    weight(prose.filter(({ furniture }) => kinds.includes(furniture))) > all * 0.6 &&
    !blocks.some((block) => !block.furniture && isSentence(block))
  const misled = isMost('class')
  const misplaced = isMost('element', 'aside')
  const hasMain = weight(prose.filter((block) => block.main && !block.furniture)) > all * 0.5
  const layout = layoutTables(blocks)
  const telling = tellingAsides(blocks)
  const menus = menuItems(blocks)
  return blocks.map((block) => {
    const { furniture, main, markup, table } = block
    if (block === title) return { ...block, markup: { type: 'heading', depth: 1 } }
    if (markup.depth === 1 && title && isSite(block, imprint)) return { ...block, markup: { type: 'furniture' } }
    if (telling.has(block)) return block
    const beside = hasMain && !main && markup.depth !== 1 && markup.type !== 'byline'
    const isElement = furniture === 'element' || furniture === 'aside'
    if ((furniture === 'class' && !misled) || (isElement && !misplaced) || beside) {
      return markup.type === 'infobox' || (markup.type === 'note' && furniture !== 'class')
        ? block
        : { ...block, markup: { type: 'furniture' } }
    }
    if (isPath(block) || menus.has(block)) return { ...block, markup: { type: 'furniture' } }
    return markup.type === 'table-row' && table !== null && layout.has(table)
      ? { ...block, markup: untyped(markup) }
      : block
  })
}

/** Nothing but ways to other places: a menu, a list of contents, `Top of the page`. */
function isPath({ markup, links, ink }: PageBlock): boolean {
  if (markup.type || links.letters < links.all * 0.9 || links.count === 0 || links.all === 0) return false
  if (links.inner) return true
  return links.count > 1 && !markup.item && /\s[|·•»>/–-]\s/.test(ink.text)
}

/** Items of lists before the first paragraph that are ways to other places and name them in some words: `Collections`, `Contact us`. */
function menuItems(blocks: PageBlock[]): Set<PageBlock> {
  const isWay = ({ markup, links, ink }: PageBlock) =>
    !markup.type && markup.item && links.letters === links.all && links.count === 1 && wordsIn(ink.text) <= 4
  const out = new Set<PageBlock>()
  const prose = blocks.findIndex(({ ink }) => wordsIn(ink.text) >= 20)
  for (let from = 0; from < prose; ) {
    let to = from
    while (blocks[to]?.markup.item && !blocks[to]?.markup.type) to += 1
    const items = blocks.slice(from, to)
    if (items.length >= 3 && items.every(isWay)) for (const item of items) out.add(item)
    from = to + 1
  }
  return out
}

/** The heading with whose words the page's title begins; else the only one of the first level, or what is called the title. */
function titleBlock(blocks: PageBlock[], imprint: Partial<Imprint>): PageBlock | undefined {
  const name = fold(imprint.title)
  const called = blocks.filter(({ titled, markup }) => titled && !markup.type)
  const heads = blocks.filter(({ markup }) => markup.type === 'heading' && (markup.depth ?? 9) <= 3)
  const same = heads.find(
    (block) => fold(block.ink.text) && name.startsWith(fold(block.ink.text)) && !isSite(block, imprint),
  )
  const [only, more] = called
  return same ?? (only && !more && only.links.count === 0 ? only : heads.find(({ markup }) => markup.depth === 1))
}

/** A paragraph, however short, outside of lists and tables. */
function isSentence({ markup, ink }: PageBlock): boolean {
  return !markup.type && !markup.item && wordsIn(ink.text) >= 5 && /[.!?…]["”’»)\]\d]*$/.test(ink.text)
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
