import type { Finding, Sheet } from '../sheet.ts'

const keep = new Set(['heading', 'note', 'work', 'furniture', 'author-note', 'extract-head', 'title'])

/** The paragraphs under the head of a numbered extract, up to the next head or heading. */
export function extracts(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  let label: string | null = null
  for (const block of sheet.blocks) {
    const type = block.found?.type
    if (type === 'extract-head') label = block.found?.label ?? ''
    else if (type && (keep.has(type) || block.found?.by === 'sourced-extracts')) label = null
    else if (label !== null && !type) out.push({ block, type: 'extract', label })
  }
  return out
}
