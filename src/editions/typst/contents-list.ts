import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { ContentsRoom } from './ground.ts'
import type { Handler } from './handler.ts'

/**
 * The list of contents: its words come from the template, its page numbers and leaders from the pages.
 *
 * It is written as a table of the words for each place, which the page design sets as Typst's own outline.
 */
export const contentsList: Handler = (element, writer) => {
  writer.code('#contents((')
  for (const { link } of fitted(entriesOf(element, 1), writer.contents)) {
    const target = writer.target(String(link.properties.href ?? '').slice(1))
    if (!target) continue
    writer.code(`"${target.slice(1, -1)}": [`)
    writer.inline(link.children)
    writer.code('], ')
  }
  writer.code('))')
  writer.endParagraph()
}

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

/**
 * Entries that fit on two pages: of a longer list the lowest level is left out, then the headings in the part that has most
 * of them, and so on.
 */
function fitted(entries: Entry[], { lines: most, characters }: ContentsRoom): Entry[] {
  const linesOf = (list: Entry[]): number => list.reduce((sum, entry) => sum + linesOfEntry(entry, characters), 0)
  let rest = entries
  for (const lowest of [4, 3]) {
    if (linesOf(rest) <= most) return rest
    rest = rest.filter(({ level }) => level < lowest)
  }
  const groups = groupsOf(rest)
  const longestFirst = groups.toSorted((a, b) => linesOf(b.inner) - linesOf(a.inner))
  let lines = linesOf(rest)
  for (const group of longestFirst) {
    if (lines <= most) break
    lines -= linesOf(group.inner)
    group.inner = []
  }
  return groups.flatMap(({ title, inner }) => [title, ...inner])
}

interface Group {
  title: Entry
  inner: Entry[]
}

function groupsOf(entries: Entry[]): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    if (entry.level === 1 || groups.length === 0) groups.push({ title: entry, inner: [] })
    else groups.at(-1)?.inner.push(entry)
  }
  return groups
}

/** A title of a part has white before it; a long one runs to a second line. */
const linesOfEntry = ({ level, link }: Entry, characters: number): number =>
  Math.ceil((textOf(link).length + 4 * level) / characters) + (level === 1 ? 0.4 : 0)
