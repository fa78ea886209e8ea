import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

export interface Settled {
  children: RootContent[]
  /** Some of it is HTML written into the manuscript. */
  raw: boolean
}

/**
 * Turns positions into `data-line` of the elements, counted from `before`, and cuts nesting that no book has.
 *
 * Without `before` the lines that are there stay. Deeper structure than `depthAllowed` becomes its text, so that nothing after this can exhaust the stack.
 */
export function settle(root: Root, before?: number): Settled {
  const settled: Settled = { children: root.children, raw: false }
  const stack: Array<{ node: Root | Element; depth: number }> = [{ node: root, depth: 0 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next
    if (node.type === 'element') setLine(node, before)
    if (depth >= depthAllowed && node.children.some((child) => child.type === 'element')) {
      node.children = [{ type: 'text', value: flatText(node) }]
    }
    for (const child of node.children) {
      if (child.type === 'element') stack.push({ node: child, depth: depth + 1 })
      else {
        if (child.type === 'raw') {
          settled.raw = true
          if (before !== undefined && child.position)
            child.value = lined(child.value, child.position.start.line + before)
        }
        delete child.position
      }
    }
  }
  return settled
}

const depthAllowed = 100

function setLine(node: Element, before: number | undefined): void {
  if (before !== undefined && node.position) node.properties.dataLine = node.position.start.line + before
  delete node.position
}

/** HTML of a manuscript with its line on each tag that begins one: `<b>` of line 7 is `<b data-line=7>`. */
function lined(html: string, first: number): string {
  return html
    .split('\n')
    .map((text, index) => text.replace(/^(\s*<[a-z][a-z\d]*)(?=[\s/>])/i, `$1 data-line=${first + index}`))
    .join('\n')
}

function flatText(node: Root | Element): string {
  const texts: string[] = []
  const stack: Array<Root | RootContent | ElementContent> = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') texts.push(textOf(next))
    else if ('children' in next)
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as RootContent)
  }
  return texts.join('')
}
