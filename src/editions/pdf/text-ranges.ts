import type { Part, Role } from '../../book/book.ts'
import type { PartRange } from '../faults/looked.ts'

/** First and last page of the parts that are running text or lists, in the order of the parts; `pages` knows them by id. */
export function textRanges(
  parts: readonly Part[],
  pages: ReadonlyMap<string, readonly [first: number, last: number]>,
): Array<{ part: Part; range: PartRange }> {
  return parts.flatMap((part): Array<{ part: Part; range: PartRange }> => {
    const range = pages.get(part.id)
    if (range && running.has(part.role)) return [{ part, range }]
    return range && lists.has(part.role) ? [{ part, range: [...range, 'list'] }] : []
  })
}

const running = new Set<Role>(['chapter', 'documents', 'about-edition'])
const lists = new Set<Role>(['disagreements', 'bibliography', 'chronology'])
