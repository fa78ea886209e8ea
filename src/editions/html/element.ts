import type { Element, ElementContent } from 'hast'

/** Makes an element: `element('p', { id: 'a' }, 'text')`. */
export function element(
  tagName: string,
  properties: Element['properties'],
  ...children: Array<ElementContent | string>
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}
