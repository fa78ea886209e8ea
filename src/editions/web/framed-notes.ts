import type { ElementContent, Root } from 'hast'

/** Puts the notes of a part into their frame: heading first, the notes where its slot stands. */
export function framedNotes(frame: Root, notes: ElementContent[]): ElementContent[] {
  const inSlot = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'element') return [node]
      return node.tagName === 'slot' ? notes : [{ ...node, children: inSlot(node.children) }]
    })
  return inSlot(frame.children.filter((node): node is ElementContent => node.type !== 'doctype'))
}
