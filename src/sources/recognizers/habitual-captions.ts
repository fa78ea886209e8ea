import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** Lines without a stop that a page must have before they are a habit of it. */
const fewest = 3
/** Paragraphs above and below in which the words are looked for. */
const around = 14

/**
 * Captions of a news story between its paragraphs and after them: lines without a stop that tell again what stands
 * beside them, or speak of a picture.
 */
export function habitualCaptions({ blocks, phrases }: Sheet): Finding[] {
  const lines = blocks.flatMap((block, at) => (isOpenLine(block) ? [at] : []))
  const prose = blocks.filter((block) => !block.found && shapeOf(block).words > 8)
  if (lines.length < fewest || lines.length * 2 > prose.length) return []
  const last = blocks.findLastIndex((block) => !block.found && shapeOf(block).closed)
  const telling = blocks.map((block) => (shapeOf(block).closed ? stems(block.text.slice(0, 2000)) : []))
  const found = lines.filter((at) => {
    const { text } = blocks[at] as Block
    return phrases.depicting.test(text.toLowerCase()) || (at < last && isRetold(blocks, at, telling))
  })
  return found.length < fewest ? [] : found.map((at) => ({ block: blocks[at] as Block, type: 'caption' }))
}

/** By itself between blank lines, and long enough to be a sentence. */
function isOpenLine(block: Block): boolean {
  const { words, closed, bullet, startsUpper } = shapeOf(block)
  if (block.found || block.gap === 0 || block.markup.item || bullet || closed || !startsUpper) return false
  return words >= 8 && words <= 45 && /[\p{L}\d)'’]$/u.test(block.text)
}

function isRetold(blocks: Block[], at: number, telling: string[][]): boolean {
  const beside = new Set(telling.slice(Math.max(0, at - around), at + around + 1).flat())
  const own = stems((blocks[at] as Block).text)
  return own.length >= 5 && own.filter((stem) => beside.has(stem)).length >= own.length * 0.6
}

/** The beginnings of the longer words, alike in `kills` and `killing`. */
function stems(text: string): string[] {
  return [...new Set((text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 4)))]
}
