import type { Finding, Sheet } from '../sheet.ts'

/** Whatever nothing else has claimed is prose. */
export function narrative(sheet: Sheet): Finding[] {
  return sheet.blocks.filter((block) => !block.found).map((block) => ({ block, type: 'narrative' }))
}
