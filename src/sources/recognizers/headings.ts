import { headingName } from '../heading-name.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** Short lines by themselves that name what follows. */
export function headings(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const marked = blocks.some((block) => block.found?.type === 'heading')
  const open = blocks.map(
    (block, at) => !block.found && isHeading(block, at, sheet) && (!marked || block.markup.bold === true),
  )
  const dated = isDatedStyle(blocks.filter((_, at) => open[at]))
  const likely = blocks.map((block, at) => open[at] === true && (dated || !endsInYear(block)))
  const depths = depthsOf(blocks, likely)
  return blocks.flatMap((block, at) => {
    const depth = depths[at]
    return likely[at] && depth !== undefined ? [{ block, type: 'heading' as const, depth }] : []
  })
}

/** Whether headings of this text have years, so that a year at the end does not make a caption of a line. */
function isDatedStyle(likely: Block[]): boolean {
  const dated = likely.filter(endsInYear).length
  return dated >= 2 && dated * 2 >= likely.length
}

/** A single year or a full date at the end, as under a picture; but no span of years. */
function endsInYear(block: Block): boolean {
  return /(?:,|\p{L}) (?:c\. ?)?\d{4}[.)]?$/u.test(block.text) && !/\d{4}\s?[-–—]\s?\d{2,4}\)?$/.test(block.text)
}

function isHeading(block: Block, at: number, sheet: Sheet): boolean {
  const { words, length, bullet, startsUpper } = shapeOf(block)
  if (words === 0 || words > 14 || length > 110 || bullet || block.markup.item || !startsUpper) return false
  const name = headingName(block.text).toLowerCase()
  if (Object.values(sheet.phrases.headings).some((pattern) => pattern.test(name)) && words <= 8) return true
  if (sheet.phrases.chapter.test(name)) return true
  if (/[.,;:…»”"]$/.test(block.text)) return followedByWork(sheet.blocks, at) && block.text.endsWith(':')
  return followedByWork(sheet.blocks, at) || standsAlone(sheet.blocks, at)
}

function followedByWork(blocks: Block[], at: number): boolean {
  return blocks[at + 1]?.found?.type === 'work' && (blocks[at]?.gap ?? 0) > 0
}

/** Blank lines around it, and below it a paragraph or another heading. */
function standsAlone(blocks: Block[], at: number): boolean {
  const block = blocks[at] as Block
  const next = blocks[at + 1]
  if (!next || (at > 0 && block.gap === 0) || next.gap === 0) return false
  const type = next.found?.type
  if (type)
    return type === 'heading' || type === 'extract-head' || type === 'work' || type === 'note' || type === 'list-item'
  const after = shapeOf(next)
  return after.words > 12 || (after.words <= 14 && !after.closed && next.gap > 0)
}

/** A heading right under another is one level deeper, and so are those that follow until the next such pair. */
function depthsOf(blocks: Block[], likely: boolean[]): Array<number | undefined> {
  let depth = 2
  return blocks.map((_, at) => {
    if (!likely[at]) return undefined
    if (likely[at + 1]) depth = 2
    else if (likely[at - 1]) depth = 3
    return depth
  })
}
