import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

const dates =
  /^\(?\s*(?:(?:born|b\.|née?(?: le| en)?)\s*)?[\p{L}\p{N}.,/ °]{0,30}\d{3,4}\??\s*(?:[-–—]|to|à)\s*(?:[\p{L}\p{N}.,/ °]{0,30}\d{3,4}\??)?\s*\)?$/iu
const day =
  /^[\p{L}.,]{0,12}\s*(?:\d{1,2}(?:st|nd|rd|th|er)?\s+[\p{L}.]{3,10},?\s+\d{4}|[\p{L}.]{3,10}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[,|·].{0,40})?$/iu

/** Under the title: who wrote it, when, and the dates of a life. */
export function byline(sheet: Sheet): Finding[] {
  const from = sheet.blocks.findIndex((block) => block.found?.type === 'title') + 1
  const out: Finding[] = []
  for (const block of sheet.blocks.slice(from, from + 8)) {
    if (block.found) continue
    if (shapeOf(block).words > 25 || block.text.length > 200) break
    if (isByline(block, sheet, from > 0) || isSubtitle(block, sheet, from)) out.push({ block, type: 'byline' })
    else if (shapeOf(block).words > 12) break
  }
  return [...out, ...signatures(sheet, new Set(out.map(({ block }) => block)))]
}

/** `By Jo Holm, updated 2020` below the text. */
function signatures({ blocks }: Sheet, known: Set<Block>): Finding[] {
  const signed =
    /^(?:by|par|written by|écrit par) \p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |Le )?\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[,|(·©–-].{0,100})?\.?$/iu
  return blocks
    .filter(
      (block) =>
        !block.found && !known.has(block) && /^\p{Lu}/u.test(block.text) && signed.test(block.text.slice(0, 240)),
    )
    .filter((block) => block.text.length < 240 && /^\p{L}+ (?:\p{L}+ )?\p{Lu}/u.test(block.text))
    .map((block) => ({ block, type: 'byline' }))
}

function isByline(block: Block, { phrases }: Sheet, titled: boolean): boolean {
  const line = block.text.toLowerCase()
  if (phrases.byline.test(line) && shapeOf(block).words <= 14) return true
  return titled && (dates.test(line) || day.test(line))
}

/** The line right under the title; in bare text without a blank line between. */
function isSubtitle(block: Block, { blocks }: Sheet, from: number): boolean {
  if (from === 0 || blocks[from] !== block || block.markup.item || block.markup.bold) return false
  if (shapeOf(block).closed || /[:;]$/.test(block.text)) return false
  return block.gap === 0 || blocks.some((other) => other.markup.type === 'heading')
}
