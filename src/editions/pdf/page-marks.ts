import type { PageMark } from '../edition.ts'
import type { MarkPlace } from '../typst/mark-places.ts'

/** A mark and the page that it came to stand on. */
export interface PlacedMark extends MarkPlace {
  page: number
}

/** Reads the answer to `<marks>`: every mark of the text with its page. */
export function placedMarks(queries: ReadonlyMap<string, unknown[]>, places: readonly MarkPlace[]): PlacedMark[] {
  return listOf(queries.get('<marks>')).flatMap((mark) => {
    if (!Array.isArray(mark)) return []
    const [number, page]: unknown[] = mark
    const place = places[Number(number)]
    return place && typeof page === 'number' ? [{ ...place, page }] : []
  })
}

/** Tells where each page begins: the first mark that stands on it. Reads the answer to `<starts>`. */
export function pageMarks(queries: ReadonlyMap<string, unknown[]>, placed: readonly PlacedMark[]): PageMark[] {
  const bodyStart = firstNumber(queries.get('<starts>'))
  const seen = new Set<number>()
  const marks: PageMark[] = []
  for (const { id, offset, page } of placed) {
    if (seen.has(page)) continue
    seen.add(page)
    marks.push({ id, offset, page, label: folioOf(page, bodyStart) })
  }
  return marks
}

const listOf = (answer: unknown[] | undefined): unknown[] => (Array.isArray(answer?.[0]) ? answer[0] : [])

function firstNumber(answer: unknown[] | undefined): number {
  const [first] = listOf(answer)
  return typeof first === 'number' ? first : 1
}

function folioOf(page: number, bodyStart: number): string {
  return page < bodyStart ? roman(page) : String(page - bodyStart + 1)
}

const numerals: Array<[number, string]> = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [worth, letters] of numerals)
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  return written
}
