import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { DraftPart } from './draft.ts'
import { roleOf } from './role-of.ts'

export interface Sections {
  parts: DraftPart[]
  /** The heading that stands above all parts as the book's title; '' when there is none. */
  title: string
}

/**
 * Divides the blocks of a manuscript into its parts, by the headings of the highest level.
 *
 * `# One … # Two …` gives two parts. A single `#` at the head, above several `##`, is the book's title and the parts
 * are the `##`, unless the book is known by another title.
 */
export function sections(blocks: ElementContent[], knownTitle: string): Sections {
  const level = levelOf(blocks, knownTitle)
  const first = blocks[0]
  const title = first && depthOf(first) > 0 && depthOf(first) < level ? textOf(first as Element) : ''
  const parts: DraftPart[] = []
  for (const block of title === '' ? blocks : blocks.slice(1)) {
    if (depthOf(block) > 0 && depthOf(block) <= level) parts.push(partOf(block as Element))
    else {
      if (parts.length === 0) parts.push(untitledPart())
      parts.at(-1)?.blocks.push(block)
    }
  }
  if (parts.length === 0) parts.push(untitledPart())
  for (const part of parts) levelHeadings(part.blocks)
  return { parts, title }
}

function depthOf(node: ElementContent): number {
  return node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0
}

function levelOf(blocks: ElementContent[], knownTitle: string): number {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const block of blocks) counts[depthOf(block)] = (counts[depthOf(block)] ?? 0) + 1
  const highest = counts.findIndex((count, depth) => depth > 0 && count > 0)
  if (highest < 1) return 1
  const [first, second] = blocks
  const isAlone = counts[highest] === 1 && (counts[highest + 1] ?? 0) > 1
  const isHead = first !== undefined && depthOf(first) === highest && depthOf(second ?? first) === highest + 1
  const isTitle = knownTitle === '' || (isHead && textOf(first as Element) === knownTitle)
  return isAlone && isHead && isTitle ? highest + 1 : highest
}

function partOf(heading: Element): DraftPart {
  const title = textOf(heading).replace(/\s+/g, ' ').trim()
  const line = Number(heading.properties.dataLine ?? 1)
  return { role: roleOf(title), id: '', title, headings: [], heading: heading.children, blocks: [], notes: [], line }
}

function untitledPart(): DraftPart {
  return { role: 'chapter', id: '', title: '', headings: [], heading: [], blocks: [], notes: [], line: 1 }
}

/** Headings below the part's own begin at 2 and never skip a level, as assistive technology expects. */
function levelHeadings(blocks: ElementContent[]): void {
  const open: number[] = []
  for (const block of blocks) {
    const depth = depthOf(block)
    if (depth === 0 || block.type !== 'element') continue
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    block.tagName = `h${Math.min(6, open.length + 1)}`
  }
}
