import { shapeOf } from '../../blocks/shape.ts'
import type { Finding, Sheet } from '../../sheet.ts'

const ends = new Set(['author-note', 'note', 'furniture', 'work'])

/** Stray words after the last note, author note or notice of a page. */
export function tail(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  for (let at = sheet.blocks.length - 1; at > 0; at -= 1) {
    const block = sheet.blocks[at]
    if (!block) break
    if (block.found) {
      return ends.has(block.found.type) ? out : []
    }
    const { words, closed, bullet } = shapeOf(block)
    if (words > 10 || closed || bullet) return []
    out.push({ block, type: 'furniture' })
  }
  return []
}
