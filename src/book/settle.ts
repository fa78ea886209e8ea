import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

export interface Settled {
  children: RootContent[]
  /** Some of it is HTML written into the manuscript. */
  raw: boolean
}

/**
 * Turns positions into `data-line` of the blocks, counted from `before`, and cuts nesting that no book has.
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
        if (child.type === 'raw') settled.raw = true
        delete child.position
      }
    }
  }
  return settled
}

const depthAllowed = 100

const blocks = new Set(
  'aside blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

function setLine(node: Element, before: number | undefined): void {
  if (before !== undefined && node.position && blocks.has(node.tagName))
    node.properties.dataLine = node.position.start.line + before
  delete node.position
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
