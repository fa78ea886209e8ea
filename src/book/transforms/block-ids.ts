import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Draft, DraftPart } from '../draft.ts'
import { freeId, hashOf, idOf } from '../id.ts'
import { walk } from '../walk.ts'

/**
 * Gives every paragraph, list item, table row and heading an id that stays the same while its words do.
 *
 * A paragraph gets `p-` and a hash of its opening words, a heading its words; what stands around it does not matter.
 */
export function blockIds(draft: Draft): void {
  const counts = new Map<string, number>()
  for (const part of draft.parts) {
    walk(part.blocks, (element) => {
      if (element.tagName === 'thead') return 'skip'
      const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1] ?? 0)
      if (depth > 0) nameHeading(element, depth, part, draft, counts)
      else if (named.has(element.tagName)) {
        element.properties.id ??= freeId(`p-${hashOf(wordsOf(element))}`, draft.ids, counts)
      }
      return element.tagName === 'tr' || element.tagName === 'p' ? 'skip' : undefined
    })
    for (const id of part.notes) {
      const note = draft.notes.get(id)
      if (note && note.part === '') note.part = part.id
    }
  }
}

/** Not the table itself: its head comes again on every page, and only its rows stand on one. */
const named = new Set('p li pre dt dd figure tr blockquote'.split(' '))

function nameHeading(
  element: Element,
  depth: number,
  part: DraftPart,
  draft: Draft,
  counts: Map<string, number>,
): void {
  const title = textOf(element).replace(/\s+/g, ' ').trim()
  const id = typeof element.properties.id === 'string' ? element.properties.id : freeId(idOf(title), draft.ids, counts)
  element.properties.id = id
  part.headings.push({ id, title, depth })
}

/** The letters and digits a paragraph opens with: spelling of quotes and spaces does not count. */
function wordsOf(element: Element): string {
  return textOf(element)
    .slice(0, 400)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 120)
}
