import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Leaves one locator of those that show the same page or chapter, in an item of the index. */
export function withoutRepeatedLocators(item: Element): void {
  const kept: ElementContent[] = []
  const seen = new Set<string>()
  for (const child of item.children) {
    const isLink = child.type === 'element' && child.tagName === 'a'
    const label = isLink ? textOf(child) : ''
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
