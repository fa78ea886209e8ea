import type { Element, ElementContent } from 'hast'

/** Marks each call that directly follows another with the class `next-call`: the notes 1 and 2 must not be read as note 12. */
export function markAdjacentCalls(nodes: ElementContent[]): void {
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]
    if (before && isCall(before) && isCall(node)) node.properties.className = ['call', 'next-call']
  })
}

function isCall(node: ElementContent): node is Element {
  const classes = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(classes) && classes[0] === 'call'
}
