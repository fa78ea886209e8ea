import { headingName } from '../heading-name.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** Items that a menu has at least, and words of the longest. */
const fewest = 3
const longest = 4

/** Lists that a page has for its visitor: the headings that come below, and the parts of the site above its title or behind the way home. */
export function pageLists({ blocks, phrases }: Sheet): Finding[] {
  const lastAt = new Map(blocks.flatMap((block, at) => (block.found?.type === 'heading' ? [[nameOf(block), at]] : [])))
  const title = blocks.findIndex(({ found }) => found?.type === 'heading' && found.depth === 1)
  return listsOf(blocks).flatMap(([from, to]) => {
    const items = blocks.slice(from, to)
    const goesOn = phrases.home.test(blocks[from - 1]?.text.toLowerCase() ?? '')
    const isMenu = (to <= title || goesOn) && items.length >= fewest && items.every(isPage)
    const isContents = items.length > 1 && items.every((item) => (lastAt.get(nameOf(item)) ?? -1) >= to)
    return isMenu || isContents ? items.map((block) => ({ block, type: 'furniture' as const })) : []
  })
}

/** Where items of lists follow each other, as markup shows them. */
function listsOf(blocks: Block[]): Array<[from: number, to: number]> {
  const lists: Array<[number, number]> = []
  blocks.forEach((block, at) => {
    if (!block.markup.item || block.found) return
    const last = lists.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else lists.push([at, at + 1])
  })
  return lists
}

/** `Music & song`: the name of a part of a site, without a number or a stop. */
function isPage(block: Block): boolean {
  return shapeOf(block).words <= longest && !/[\d.:;!?]/.test(block.text)
}

function nameOf({ text }: Block): string {
  return headingName(text).toLowerCase()
}
