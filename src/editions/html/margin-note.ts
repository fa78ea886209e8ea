import type { Element, ElementContent } from 'hast'
import type { Note } from '../../book/book.ts'
import { markAdjacentCalls } from '../web/adjacent-calls.ts'
import { element } from './element.ts'

/**
 * Makes the note that stands in the margin beside its call: text only, since it lies inside a paragraph.
 *
 * Paragraphs, quotations and list items of the note become lines of it.
 */
export function marginNote({ id, number, calls }: Note, content: ElementContent[], back: string): Element {
  const href = `#${calls[0] ?? id}`
  const properties = { className: ['back'], href, role: 'doc-backlink', ariaLabel: `${number}: ${back}` }
  const backlink = element('a', properties, String(number))
  return element(
    'span',
    { className: ['note'], id, role: 'doc-footnote' },
    element('span', { className: ['note-text'] }, backlink, ' ', ...content.flatMap(asPhrase)),
    element('a', { className: ['close'], href, ariaLabel: back }, '×'),
  )
}

const phrasing = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q ruby rp rt s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

function asPhrase(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return node.value.trim() === '' && node.value.includes('\n') ? [] : [node]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(asPhrase)
  if (phrasing.has(node.tagName)) return [{ ...node, children }]
  const { id, lang } = node.properties
  const named = { ...(id === undefined ? {} : { id }), ...(lang === undefined ? {} : { lang }) }
  return [{ type: 'element', tagName: 'span', properties: { ...named, className: ['line'] }, children }]
}

/** Takes the margin notes out of an element that can't hold them and returns them as blocks to stand after it. */
export function takeNotes(holder: Element): Element[] {
  const taken: Element[] = []
  const without = (children: ElementContent[]): ElementContent[] =>
    children.filter((child) => {
      if (child.type !== 'element') return true
      if (isNote(child)) {
        taken.push({ ...child, tagName: 'div' })
        return false
      }
      child.children = without(child.children)
      return true
    })
  holder.children = without(holder.children)
  return taken
}

/** Puts calls that follow one another together, before their notes. */
export function callsTogether(nodes: ElementContent[]): ElementContent[] {
  const made: ElementContent[] = []
  let notes: ElementContent[] = []
  for (const node of nodes) {
    if (node.type === 'element' && isNote(node)) notes.push(node)
    else if (node.type === 'element' && node.properties.role === 'doc-noteref') made.push(node)
    else {
      made.push(...notes, node)
      notes = []
    }
  }
  const together = [...made, ...notes]
  markAdjacentCalls(together)
  return together
}

function isNote({ tagName, properties }: Element): boolean {
  return tagName === 'span' && Array.isArray(properties.className) && properties.className[0] === 'note'
}
