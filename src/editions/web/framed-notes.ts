import type { Element, ElementContent, Root } from 'hast'

/** Puts the notes of a part into their frame where its slot stands; the first bears the title of the slot. */
export function framedNotes(frame: Root, notes: Element[]): ElementContent[] {
  const inSlot = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node]
      return node.tagName === 'slot'
        ? titled(notes, node.properties.dataTitle)
        : [{ ...node, children: inSlot(node.children) }]
    })
  return inSlot(frame.children.filter((node): node is ElementContent => node.type !== 'doctype'))
}

function titled([first, ...rest]: Element[], title: Element['properties'][string]): Element[] {
  return first ? [{ ...first, properties: { ...first.properties, dataTitle: title } }, ...rest] : []
}
