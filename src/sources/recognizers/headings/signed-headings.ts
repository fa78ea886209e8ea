import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Headings marked by signs in bare text: `== Life ==`, `## Life`, `Life[]` whose edit link was lost, or a line under them. */
export function signedHeadings(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block, at) => {
    if (block.found || shapeOf(block).words > 20) return []
    const depth = depthOf(block.text) ?? underlined(block, sheet.blocks[at + 1])
    return depth === null ? [] : [{ block, type: 'heading' as const, depth }]
  })
}

function depthOf(text: string): number | null {
  const wiki = /^(={1,6})\s?[^=\s][^=]{0,100}?\s?\1$/.exec(text)?.[1]
  if (/^\p{Lu}[^.!?[\]]{2,60}\[\]$/u.test(text)) return 2
  return wiki?.length ?? /^(#{1,6}) \S/.exec(text)?.[1]?.length ?? null
}

function underlined(block: Block, next: Block | undefined): number | null {
  if (!next || next.gap > 0 || shapeOf(block).bullet || shapeOf(block).words === 0) return null
  return /^={3,}$/.test(next.text) ? 1 : /^[-~]{3,}$/.test(next.text) ? 2 : null
}
