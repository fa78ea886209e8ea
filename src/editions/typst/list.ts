import type { Element } from 'hast'
import type { Handler } from './handler.ts'
import { indexEntry, isLocator } from './index-entry.ts'
import { styled } from './styled.ts'

/** Ordered and unordered lists. */
export const list: Handler = (element, writer) => {
  writer.open(element)
  const start = Math.trunc(Number(element.properties.start ?? 1)) || 1
  styled(element, writer, () => {
    writer.code(element.tagName === 'ol' ? `#enum(start: ${start}, ` : '#list(')
    for (const item of element.children) if (isItem(item)) writeItem(item, writer)
    writer.code(')')
  })
  writer.endParagraph()
}

const isItem = (node: Element['children'][number]): node is Element => node.type === 'element' && node.tagName === 'li'

const writeItem: Handler = (item, writer) => {
  writer.code('[')
  writer.open(item)
  if (item.children.some(isLocator)) indexEntry(item, writer)
  else writer.flow(item.children)
  writer.code('], ')
}
