import { imprintField } from '../imprint-keys.ts'
import { shapeOf } from '../shape.ts'
import type { Finding, Sheet } from '../sheet.ts'

/** `Title: …`, `Author: …`, `Source: …` in lines at the head of a saved text. */
export function headerLines(sheet: Sheet): Finding[] {
  const long = sheet.blocks.findIndex((block) => shapeOf(block).words > 30)
  const above = sheet.blocks.slice(0, long < 0 ? 12 : Math.min(long, 12)).filter((block) => !block.found)
  const lines = above.filter((block) => imprintField(block.text) !== null)
  return lines.length >= 2 ? lines.map((block) => ({ block, type: 'byline' })) : []
}
