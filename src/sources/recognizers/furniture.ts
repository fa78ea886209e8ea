import type { Block, Finding, Sheet } from '../sheet.ts'

/** Lines that belong to the site: share links, notices, page counts. */
export function furniture(sheet: Sheet): Finding[] {
  return sheet.blocks.filter((block) => isFurniture(block, sheet)).map((block) => ({ block, type: 'furniture' }))
}

function isFurniture(block: Block, { phrases }: Sheet): boolean {
  if (block.text.length > 280) return false
  const line = block.text.toLowerCase().replace(/’/g, "'")
  return phrases.furniture.some((pattern) => pattern.test(line))
}
