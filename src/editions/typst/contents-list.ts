import type { Element, ElementContent } from 'hast'
import type { Handler } from './handler.ts'

/**
 * The list of contents: its words come from the template, its page numbers and leaders from the pages.
 *
 * It is written as a table of the words for each place, which the page design sets as Typst's own outline.
 */
export const contentsList: Handler = (element, writer) => {
  const entries = entriesOf(element, 1)
  const deepest = [3, 2].find((level) => entries.filter((entry) => entry.level <= level).length <= longest) ?? 1
  const shown = entries.filter(({ level }) => level <= deepest)
  writer.code('#contents((')
  for (const { link } of shown) {
    const target = writer.target(String(link.properties.href ?? '').slice(1))
    if (!target) continue
    writer.code(`"${target.slice(1, -1)}": [`)
    writer.inline(link.children)
    writer.code('], ')
  }
  writer.code('))')
  writer.endParagraph()
}

/** Entries that fit on about two pages; of a longer list the lower levels are left out. */
const longest = 54

interface Entry {
  level: number
  link: Element
}

function entriesOf(node: ElementContent, level: number): Entry[] {
  if (node.type !== 'element') return []
  if (node.tagName === 'a') return [{ level, link: node }]
  return node.children.flatMap((child) =>
    entriesOf(child, child.type === 'element' && child.tagName === 'ol' && node.tagName === 'li' ? level + 1 : level),
  )
}
