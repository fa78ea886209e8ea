import { joinPages } from './blocks/join-pages.ts'
import { paragraphNumbers } from './blocks/paragraph-numbers.ts'
import { partNotes } from './blocks/part-notes.ts'
import { sliceReadable } from './files/readable.ts'
import { recognizers } from './recognizers/index.ts'
import type { Block, Finding, Found, Sheet } from './sheet.ts'

/** Gives every block its type. */
export function recognize(sheet: Sheet): Sheet {
  let current = partNotes(paragraphNumbers(sheet))
  for (const [name, recognizer] of recognizers) {
    if (name === 'header-lines') current = joinPages(current)
    const findings = new Map(recognizer(current).map((finding) => [finding.block, finding]))
    if (findings.size === 0) continue
    current = { ...current, blocks: current.blocks.flatMap((block) => decided(block, findings.get(block), name)) }
  }
  return current
}

function decided(block: Block, finding: Finding | undefined, by: string): Block[] {
  if (!finding) return [block]
  const { type, depth, label, upTo } = finding
  const found: Found = { type, by, ...(depth !== undefined && { depth }), ...(label !== undefined && { label }) }
  if (upTo === undefined || upTo >= block.text.length) return [{ ...block, found }]
  const rest = { ...block, ...sliceReadable(block, upTo, block.text.length), gap: 0 }
  return [{ ...block, ...sliceReadable(block, 0, upTo), found }, rest]
}
