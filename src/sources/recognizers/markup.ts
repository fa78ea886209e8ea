import type { Finding, Sheet } from '../sheet.ts'

/** What the markup itself says a block is. */
export function markup(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block) => {
    const { type, depth, label } = block.markup
    if (!type) return []
    return [{ block, type, ...(depth !== undefined && { depth }), ...(label !== undefined && { label }) }]
  })
}
