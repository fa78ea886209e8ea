import type { Element, ElementContent } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'

/** Every part has a page of the web edition, with a list of all parts on it, and every heading a bookmark. */
const most = 2_000

/** The blocks of a manuscript; headings after more of them than any book has are paragraphs, and that is told. */
export function withBoundedHeadings(blocks: ElementContent[], file: VFile): ElementContent[] {
  let count = 0
  let from: Element | undefined
  const bounded = blocks.map((block) => {
    if (block.type !== 'element' || !/^h[1-6]$/.test(block.tagName)) return block
    count += 1
    if (count <= most) return block
    from ??= block
    const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: block.children }
    return { ...block, tagName: 'p', children: [strong] }
  })
  if (!from) return blocks
  const reason = `Of ${count} headings those after the first ${most} are set as paragraphs`
  report(file, 'no-crowded-headings', { reason, where: { line: Number(from.properties.dataLine ?? 1) } })
  return bounded
}
