import type { Element, Nodes } from 'hast'
import type { Part } from '../../book/book.ts'

/** Gives entries of an index that have none the ids by which their pages are known: `index-0`, `index-1` … */
export function entryIds(part: Part): Part {
  let count = 0
  const named = <Node extends Nodes>(node: Node): Node => {
    if (!('children' in node)) return node
    const isEntry = node.type === 'element' && node.tagName === 'li'
    const properties = isEntry ? { properties: { id: `${part.id}-${count++}`, ...node.properties } } : {}
    return { ...node, ...properties, children: (node.children as Element[]).map(named) }
  }
  return { ...part, tree: named(part.tree) }
}
