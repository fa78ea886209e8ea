import { sectionRole } from '../blocks/section-role.ts'
import type { Finding, Sheet } from '../sheet.ts'

/** What stands under `Study questions`, `Transcriber's notes`, `How to cite`: not the text, but about it. */
export function asides(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  let depth: number | null = null
  for (const block of sheet.blocks) {
    const type = block.found?.type
    if (type === 'heading') {
      const isAside = sectionRole(block.text, sheet.phrases) === 'furniture'
      if (isAside) depth = block.found?.depth ?? 2
      else if (depth !== null && (block.found?.depth ?? 2) <= depth) depth = null
      if (isAside) out.push({ block, type: 'furniture' })
    } else if (type === 'note' || type === 'extract-head' || type === 'author-note') depth = null
    else if (depth !== null && (!type || type === 'list-item' || type === 'block-quotation' || type === 'work'))
      out.push({ block, type: 'furniture' })
  }
  return out
}
