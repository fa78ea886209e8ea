import type { Element, ElementContent } from 'hast'
import { blocks } from './index.ts'

/** Parts what stands in a box into its blocks and, as lists, the words that stand loose between them. */
export function runs(children: ElementContent[]): Array<Element | ElementContent[]> {
  const found: Array<Element | ElementContent[]> = []
  let loose: ElementContent[] = []
  const close = (): void => {
    if (loose.some((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== '')))
      found.push(loose)
    loose = []
  }
  for (const child of children) {
    if (child.type !== 'element' || !blocks.has(child.tagName)) loose.push(child)
    else {
      close()
      found.push(child)
    }
  }
  close()
  return found
}
