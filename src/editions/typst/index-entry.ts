import type { Element, ElementContent } from 'hast'
import type { Handler } from './handler.ts'

/** An entry of the index: the numbers of its places become the pages that they stand on. */
export const indexEntry: Handler = (item, writer) => {
  const first = item.children.findIndex(isLocator)
  const last = item.children.findLastIndex(isLocator)
  const places = item.children
    .filter(isLocator)
    .flatMap((place) => writer.target(String(place.properties.href).slice(1)) ?? [])
  writer.inline(item.children.slice(0, first))
  if (places.length > 0) writer.code(`#pages-of((${places.join(', ')},));`)
  writer.inline(item.children.slice(last + 1))
  writer.endParagraph()
}

/** `<a data-locator href="#ix-1">3</a>` */
export const isLocator = (node: ElementContent): node is Element =>
  node.type === 'element' && node.properties.dataLocator !== undefined
