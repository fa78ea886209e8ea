import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Role } from '../../book/book.ts'
import { typstString } from './escape.ts'
import type { Handler } from './handler.ts'
import { indexEntry, isLocator } from './index-entry.ts'
import { styled } from './styled.ts'

/** Ordered and unordered lists. */
export const list: Handler = (element, writer) => {
  if (writer.role === 'index') return indexList(element, writer)
  if (writer.role === 'disagreements' && element.children.some(hasList)) return topics(element, writer)
  writer.open(element)
  const start = Math.trunc(Number(element.properties.start ?? 1)) || 1
  const items = element.children.filter(isItem)
  const airy = !apparatus.has(writer.role) && items.some((item) => textOf(item).length > longItem)
  styled(element, writer, () => {
    if (airy) writer.code('#airy[')
    writer.code(element.tagName === 'ol' ? `#enum(start: ${start}, ` : '#list(')
    for (const item of items) writeItem(item, writer)
    writer.code(airy ? ')]' : ')')
  })
  writer.endParagraph()
}

/** Items of more than about three lines are set apart from each other, but for those that have white of their own. */
const longItem = 220
const apparatus = new Set<Role>(['disagreements', 'bibliography'])

const isItem = (node: Element['children'][number]): node is Element => node.type === 'element' && node.tagName === 'li'

const hasList = (node: Element['children'][number]): boolean =>
  node.type === 'element' && node.tagName === 'li' && node.children.some(isList)

const isList = (node: Element['children'][number]): boolean => node.type === 'element' && /^[ou]l$/.test(node.tagName)

/** Points on which the sources differ: each a heading of its own, with a list of what they say. */
const topics: Handler = (element, writer) => {
  writer.open(element)
  for (const item of element.children.filter(isItem)) {
    const inner = item.children.findIndex(isList)
    const kept = linesOf(item, writer.contents.characters) < writer.contents.lines / 3
    if (kept) writer.code('#kept[')
    writer.open(item)
    writer.code('#topic[')
    writer.flow(inner < 0 ? item.children : item.children.slice(0, inner))
    writer.code(']')
    if (inner >= 0) writer.flow(item.children.slice(inner))
    if (kept) writer.code(']')
  }
  writer.endParagraph()
}

/** Lines that a point takes with what is said of it, roughly. */
function linesOf(item: Element, characters: number): number {
  const said = item.children.flatMap((child) =>
    isList(child) && 'children' in child ? child.children.filter(isItem) : [],
  )
  return 2 + said.length + textOf(item).length / characters
}

/** Entries of the index: items that the typesetter makes a list of, before any of which a column may end. */
const indexList: Handler = (element, writer) => {
  writer.open(element)
  writer.code('#letter-gap;')
  writer.endLine()
  for (const item of element.children.filter(isItem)) {
    writer.code(`#column(${typstString(String(item.properties.id ?? ''))});#list.item[`)
    writer.open(item)
    writer.mark(item)
    if (item.children.some(isLocator)) indexEntry(item, writer)
    else writer.flow(item.children)
    writer.code(']')
    writer.endLine()
  }
  writer.endParagraph()
}

const writeItem: Handler = (item, writer) => {
  writer.code('[')
  writer.open(item)
  const inner = item.children.findIndex(isList)
  if (inner > 0) {
    // What introduces a list stays on its page.
    writer.code('#lead-in[')
    writer.flow(item.children.slice(0, inner))
    writer.code(']')
    writer.flow(item.children.slice(inner))
  } else writer.flow(item.children)
  writer.code('], ')
}
