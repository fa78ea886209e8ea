import type { Book } from '../../book/book.ts'
import type { PlacedMark } from './page-marks.ts'

/** Finds the first and last page of every part that has a place on the pages, by the id of the part. */
export function partPages(book: Book, placed: readonly PlacedMark[], pages: number): Map<string, [number, number]> {
  const ids = new Set(book.parts.map(({ id }) => id))
  const starts = placed.filter(({ id, offset }) => offset === 0 && ids.has(id))
  return new Map(starts.map(({ id, page }, index) => [id, [page, (starts[index + 1]?.page ?? pages + 1) - 1]]))
}
