import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Leaves one locator of those that show the same page or chapter, in an item of the index. */
export function withoutRepeatedLocators(item: Element): void {
  const kept: ElementContent[] = []
  const seen = new Set<string>()
  for (const child of item.children) {
    const isLink = isLocator(child)
    const label = isLink ? textOf(child as Element) : ''
    if (isLink && seen.has(label)) {
      // The comma before it goes too.
      if (kept.at(-1)?.type === 'text') kept.pop()
      continue
    }
    if (isLink) seen.add(label)
    kept.push(child)
  }
  item.children = kept
}

/** Tells whether a node is a link of the index. */
export function isLocator(node: ElementContent): boolean {
  const classes = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(classes) && classes[0] === 'locator'
}
