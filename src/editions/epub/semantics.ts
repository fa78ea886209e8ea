import type { Element, ElementContent } from 'hast'
import type { Part, Role } from '../../book/book.ts'

/** The vocabulary’s own `index` asks for an inner markup that no reader uses: the ARIA role alone says it. */
const ofParts: Partial<Record<Role, [type: string | null, role?: string]>> = {
  index: [null, 'doc-index'],
  'half-title': ['halftitlepage'],
  'title-page': ['titlepage'],
  imprint: ['copyright-page'],
  chapter: ['chapter', 'doc-chapter'],
  documents: ['chapter', 'doc-chapter'],
  chronology: ['appendix', 'doc-appendix'],
  disagreements: ['appendix', 'doc-appendix'],
  bibliography: ['bibliography', 'doc-bibliography'],
  'about-edition': ['appendix', 'doc-appendix'],
  colophon: ['colophon', 'doc-colophon'],
}

/** Puts the first document of a part, or a further one, into a section that says what it is and is named by its title. */
export function sectionOf({ id, role }: Part, content: ElementContent[], isFirst: boolean): Element {
  const [type, ariaRole] = ofParts[role] ?? []
  const title = content.map(titleIn).find((found) => found !== undefined)
  if (title) title.properties.id ??= `${id}_title`
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      ...(isFirst ? { id } : {}),
      className: ['part', role],
      ...(type ? { 'epub:type': type } : {}),
      ...(ariaRole ? { role: ariaRole } : {}),
      ...(ariaRole && title ? { ariaLabelledBy: [String(title.properties.id)] } : {}),
    },
    children: content,
  }
}

function titleIn(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined
  if (node.tagName === 'h1') return node
  return /^(?:header|div)$/.test(node.tagName) ? node.children.map(titleIn).find(Boolean) : undefined
}

/** Marks titles and numbers of parts; what has an ARIA role of its own is left to that. */
export function markStructure({ tagName, properties }: Element): void {
  const isNumber = Array.isArray(properties.className) && properties.className[0] === 'opener-number'
  const type = tagName === 'h1' ? 'title' : isNumber ? 'ordinal' : undefined
  if (type !== undefined) properties['epub:type'] ??= type
}
