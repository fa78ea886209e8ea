import type { Block, Finding, Sheet } from '../sheet.ts'

/** Lines that belong to the site: menus, share links, notices, page counts. */
export function furniture(sheet: Sheet): Finding[] {
  return sheet.blocks.filter((block) => isFurniture(block, sheet)).map((block) => ({ block, type: 'furniture' }))
}

function isFurniture(block: Block, { phrases }: Sheet): boolean {
  if (block.text.length > 280) return false
  const line = block.text.toLowerCase().replace(/’/g, "'")
  if (phrases.furniture.some((pattern) => pattern.test(line))) return true
  const cells = line.split(/\s*[|·•›»>/]\s*|\s{2,}/).filter(Boolean)
  return cells.length > 0 && (cells.length > 1 || block.gap === 0) && cells.every((cell) => phrases.menu.test(cell))
}
