import type { PageMark } from '../edition.ts'
import type { MarkPlace } from '../typst/mark-places.ts'

/** Tells where each page begins: the first mark that was met on it. Reads the answers to `<marks>` and `<starts>`. */
export function pageMarks(queries: ReadonlyMap<string, unknown[]>, places: readonly MarkPlace[]): PageMark[] {
  const bodyStart = firstNumber(queries.get('<starts>'))
  const seen = new Set<number>()
  const marks: PageMark[] = []
  for (const mark of listOf(queries.get('<marks>'))) {
    if (!Array.isArray(mark)) continue
    const [number, page]: unknown[] = mark
    const place = places[Number(number)]
    if (!place || typeof page !== 'number' || seen.has(page)) continue
    seen.add(page)
    marks.push({ ...place, page, label: folioOf(page, bodyStart) })
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
