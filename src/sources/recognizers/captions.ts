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
  const { words, length, bullet } = shapeOf(block)
  if (words === 0 || words > 30 || length > 220 || bullet) return false
  const line = block.text.toLowerCase()
  if (/[:;]$/.test(line)) return false
  if (sheet.phrases.caption.test(line)) return true
  if (shapeOf(block).closed) return false
  const next = sheet.blocks[at + 1]
  const paired = (block.gap === 0 && at > 0) || next?.gap === 0
  const named = sheet.blocks.find((other) => other.found?.type === 'title')?.text === block.text
  const dated = /(?:,|\bin\b|\ben\b) (?:\p{L}+ )?\d{4}$/u.test(line)
  return words <= 20 && (paired || named || dated)
}
