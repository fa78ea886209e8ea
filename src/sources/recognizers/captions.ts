import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** Lines of pictures that were lost: short, without a verb, between paragraphs. */
export function captions(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block, at) => {
    if (block.found) return []
    return isCaption(block, at, sheet) ? [{ block, type: 'caption' as const }] : []
  })
}

function isCaption(block: Block, at: number, sheet: Sheet): boolean {
  const { words, length, bullet, closed } = shapeOf(block)
  if (words === 0 || words > 30 || length > 220 || bullet || block.markup.item || /[:;,]$/.test(block.text))
    return false
  const line = block.text.toLowerCase()
  const tells = sheet.phrases.finite.test(line)
  if (sheet.phrases.caption.test(line) && !(closed && tells)) return true
  if (closed || words > 20) return false
  if (isPaired(sheet.blocks, at)) return true
  const named = sheet.blocks.some((other) => other.found?.type === 'title' && other.text === block.text)
  const dated = /(?:,|\p{L}) (?:c\. ?)?\d{4}\)?$/u.test(line) && !tells
  const marked = sheet.blocks.some((other) => other.markup.type === 'heading')
  return named || dated || (marked && !tells && block.gap > 0)
}

/** One of two or three short lines together, or a short line right above or below a paragraph. */
function isPaired(blocks: Block[], at: number): boolean {
  let from = at
  while (from > 0 && blocks[from]?.gap === 0 && at - from < 4) from -= 1
  let to = at + 1
  while (blocks[to]?.gap === 0 && to - at < 4) to += 1
  const run = blocks.slice(from, to)
  const short = run.filter((block) => shapeOf(block).words <= 20 && !shapeOf(block).closed)
  return run.length > 1 && short.length <= 3
}
