import { noteNumber } from '../../blocks/note-number.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** What a page shows below its text: titles of other pages, and the readers' comments up to the end or the notes. */
export function foot(sheet: Sheet): Finding[] {
  const { blocks, phrases } = sheet
  const out: Finding[] = []
  const middle = middleOf(blocks)
  for (const block of linksBetween(blocks.slice(middle))) out.push({ block, type: 'furniture' })
  for (let at = middle; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    const line = block.text.slice(0, 200).toLowerCase().replace(/’/g, "'")
    const isComments = phrases.foot.comments.test(line)
    if (!isComments && (!phrases.foot.others.test(line) || sectionRole(line, phrases) === 'links')) continue
    const isRanked = phrases.foot.ranked.test(line)
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex((next, i) =>
      isComments ? isBack(next, rest[i + 1], sheet) : !isLink(next, rest[i - 1], sheet, isRanked),
    )
    const stop = end < 0 ? blocks.length : at + 1 + end
    for (const each of blocks.slice(at, stop)) if (isOpen(each)) out.push({ block: each, type: 'furniture' })
    at = stop - 1
  }
  return out
}

/** A list of a few short names between two lines of the site: other pages. */
function linksBetween(blocks: Block[]): Block[] {
  const isItem = (block: Block | undefined) =>
    block !== undefined &&
    !block.found &&
    block.markup.item === true &&
    shapeOf(block).words <= 5 &&
    !shapeOf(block).year
  return blocks.flatMap((above, at) => {
    if (above.found?.type !== 'furniture') return []
    let end = at + 1
    while (isItem(blocks[end])) end += 1
    return blocks[end]?.found?.type === 'furniture' ? blocks.slice(at + 1, end) : []
  })
}

/** Where the first half of the prose has been told. */
function middleOf(blocks: Block[]): number {
  const words = blocks.map((block) => (shapeOf(block).closed ? shapeOf(block).words : 0))
  const half = words.reduce((sum, count) => sum + count, 0) / 2
  let sum = 0
  return (
    words.findIndex((count) => {
      sum += count
      return sum >= half
    }) + 1
  )
}

function isOpen({ found }: Block): boolean {
  return !found || found.type === 'heading' || found.type === 'byline'
}

/** The notes or a list of works, which some pages have below the comments. */
function isBack(block: Block, next: Block | undefined, { phrases }: Sheet): boolean {
  const role = shapeOf(block).words <= 8 ? sectionRole(block.text, phrases) : 'body'
  if (role === 'notes' || role === 'works' || role === 'extracts') return true
  const number = noteNumber(block.text)
  return number === 1 && next !== undefined && noteNumber(next.text) === 2
}

/** The title of another page: short, without a stop, and with a number where pages are ranked. */
function isLink(block: Block, above: Block | undefined, { phrases }: Sheet, isRanked: boolean): boolean {
  const { words, closed } = shapeOf(block)
  if (block.found?.type === 'furniture') return true
  if (block.found || words > 16 || (closed && !/[?!]$/.test(block.text))) return false
  if (!isRanked && noteNumber(block.text) !== null) return false
  if (words <= 8 && sectionRole(block.text, phrases) !== 'body') return false
  return block.gap === 0 || above === undefined || block.markup.item === true
}
