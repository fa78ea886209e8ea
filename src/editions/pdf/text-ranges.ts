import type { Part, Role } from '../../book/book.ts'

/** First and last page of the parts that are running text, in the order of the parts; `pages` knows them by id. */
export function textRanges(
  parts: readonly Part[],
  pages: ReadonlyMap<string, readonly [first: number, last: number]>,
): Array<{ part: Part; range: readonly [first: number, last: number] }> {
  return parts.flatMap((part) => {
    const range = running.has(part.role) ? pages.get(part.id) : undefined
    return range ? [{ part, range }] : []
  })
}

const running = new Set<Role>(['chapter', 'documents', 'about-edition'])
