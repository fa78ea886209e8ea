import type { Element, Text } from 'hast'

/** The last text of a paragraph, when nothing but calls of notes and a writer's name follows it. */
export function lastText(element: Element): Text | undefined {
  for (const child of element.children.toReversed()) {
    if (child.type === 'text' && child.value.trim() !== '') return child
    if (child.type !== 'element' || isAside(child)) continue
    return isPlain(child) ? lastText(child) : undefined
  }
  return undefined
}

function isAside({ properties: { dataNote, className } }: Element): boolean {
  return dataNote !== undefined || (Array.isArray(className) && className.includes('attribution'))
}

/** A mark of the program around words, which changes nothing in how they look. */
const isPlain = ({ tagName, properties }: Element): boolean => tagName === 'span' && properties.className === undefined
