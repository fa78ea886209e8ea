import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** The list of headings below `Contents`. */
export function contents(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const start = blocks.findIndex(
    (block) =>
      /^(?:table of )?contents\b|^(?:sommaire|table des matières)(?!\p{L})/iu.test(block.text) &&
      shapeOf(block).words <= 5,
  )
  if (start < 0) return []
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block, at) => !isEntry(block) || (at > 0 && block.gap > 0 && !isNumbered(block)))
  const entries = rest.slice(0, end < 0 ? rest.length : end)
  if (entries.length < 2 || !entries.every((block) => block.gap === 0 || isNumbered(block) || block === entries[0]))
    return []
  return [blocks[start] as Block, ...entries]
    .filter((block) => !block.found)
    .map((block) => ({ block, type: 'furniture' }))
}

function isEntry(block: Block): boolean {
  return shapeOf(block).words <= 14 && !/[.!?]$/.test(block.text) && (!block.found || block.found.type === 'furniture')
}

function isNumbered(block: Block): boolean {
  return (
    /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxlc]{1,5})[.)]?\s/i.test(block.text) || /(?:\.{3,}|\s)\d{1,3}$/.test(block.text)
  )
}
