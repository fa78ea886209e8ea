import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** The first short line, and its repetitions before the text begins. */
export function title(sheet: Sheet): Finding[] {
  const first = sheet.blocks.find((block) => block.found?.type !== 'furniture' && block.found?.type !== 'residue')
  if (!first || (first.found && first.found.type !== 'heading') || !isTitle(first, sheet)) return []
  const out: Finding[] = [{ block: first, type: 'title' }]
  for (const block of sheet.blocks.slice(sheet.blocks.indexOf(first) + 1)) {
    const { words, closed } = shapeOf(block)
    if (words > 25 && closed) break
    if (!block.found && fold(block.text) === fold(first.text)) out.push({ block, type: 'title' })
  }
  return out
}

function isTitle(block: Block, sheet: Sheet): boolean {
  const { words, bullet } = shapeOf(block)
  if (words === 0 || words > 20 || bullet || block.text.length > 160) return false
  return !/[.:;,]$/.test(block.text) && sheet.blocks.length > 1
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
