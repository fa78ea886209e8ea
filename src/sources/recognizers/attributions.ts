import { shapeOf } from '../shape.ts'
import type { Finding, Sheet } from '../sheet.ts'

const quoted = new Set(['epigraph', 'block-quotation', 'extract'])

/** A dash and a name under quoted words. */
export function attributions(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block, at) => {
    const above = sheet.blocks[at - 1]
    if (block.found || shapeOf(block).words > 20 || !/^(?:[-–—]{1,3}\s?|\()["“«]?\p{Lu}/u.test(block.text)) return []
    if (!above) return []
    if (above.found) return quoted.has(above.found.type) ? [{ block, type: 'attribution' as const }] : []
    return /^["“«]/.test(above.text) ? [{ block, type: 'attribution' as const }] : []
  })
}
