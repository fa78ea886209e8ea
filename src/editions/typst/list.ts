import type { Element } from 'hast'
import type { Handler } from './handler.ts'

/** Ordered and unordered lists. */
export const list: Handler = (element, writer) => {
  writer.open(element)
  const start = Number(element.properties.start ?? 1) || 1
  writer.code(element.tagName === 'ol' ? `#enum(start: ${start}` : '#list(')
  writer.code(element.tagName === 'ol' ? ', ' : '')
  for (const item of element.children) if (isItem(item)) writeItem(item, writer)
  writer.code(')')
  writer.endParagraph()
}

const isItem = (node: Element['children'][number]): node is Element => node.type === 'element' && node.tagName === 'li'

const writeItem: Handler = (item, writer) => {
  writer.code('[')
  writer.open(item)
  writer.flow(item.children)
  writer.code('], ')
}
