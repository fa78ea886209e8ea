import type { PageGeometry } from '../pdf/page-geometry.ts'
import type { Looked } from './looked.ts'
import type { PageLine } from './page-lines.ts'

/** A line of running text and its place in its paragraph. */
export interface BodyLine extends PageLine {
  first: boolean
  last: boolean
  /** It runs to the right margin. */
  full: boolean
  /** The last line before a part ends, on a page that may be short. */
  endsPart: boolean
  notesBelow: boolean
}

/** Finds the lines of running text among all lines, and where its paragraphs begin and end; the number of a chapter is none. */
export function bodyLines(lines: PageLine[], { geometry, parts, ...known }: Looked): BodyLine[] {
  const size = known.size ?? commonest(lines.map((line) => line.size))
  const pitch = known.pitch ?? commonest(lines.flatMap((line, index) => stepDown(line, lines[index + 1])))
  const framed = lines.filter(({ y }) => y > geometry.bottom - 8 && y < geometry.trim.height - geometry.top)
  const isText = (line: PageLine): boolean =>
    !/\.{4}|^\s*\d+\s*$/.test(line.text) && Math.abs(line.size - size) < 0.06 * size
  const inText = framed.filter(isText)
  const afterOther = new Set(framed.filter((line, index) => follows(line, framed[index - 1], isText)))
  const noted = new Set(
    framed.filter((line) => line.size < size * 0.93 && line.y < geometry.trim.height / 2).map(({ page }) => page),
  )
  const openings = parts && new Set(parts.map(([first]) => first))
  const opens = ({ page, y }: PageLine): boolean =>
    openings ? openings.has(page) : y < geometry.trim.height - geometry.top - 3 * pitch
  return inText.map((line, index) => {
    const left = leftOf(line.page, geometry)
    const right = left + geometry.trim.width - geometry.inside - geometry.outside
    const next = inText[index + 1]
    const first = afterOther.has(line) || begins(line, inText[index - 1], { left, pitch, right })
    const nextLeft = next ? leftOf(next.page, geometry) : 0
    const last =
      !next || afterOther.has(next) || begins(next, line, { left: nextLeft, pitch, right: nextLeft + right - left })
    const endsPart = !next || next.page > line.page + 1 || (next.page > line.page && opens(next))
    return { ...line, first, last, full: line.right > right - 2, endsPart, notesBelow: noted.has(line.page) }
  })
}

/** Whether a heading, a table or the like stands right above a line. */
function follows(line: PageLine, above: PageLine | undefined, isText: (line: PageLine) => boolean): boolean {
  return above?.page === line.page && !isText(above)
}

const leftOf = (page: number, { inside, outside }: PageGeometry): number => (page % 2 === 1 ? inside : outside)

interface Column {
  left: number
  right: number
  pitch: number
}

/** A paragraph begins with an indent, after white, in another size, or after a line that stopped short. */
function begins(line: PageLine, before: PageLine | undefined, { left, right, pitch }: Column): boolean {
  if (!before) return true
  const indented = line.left > left + 5
  const afterWhite = line.page === before.page && before.y - line.y > pitch * 1.2
  const otherSize = Math.abs(before.size - line.size) > 0.3
  const widthBefore = before.right - before.left
  const stopped = widthBefore < (right - left) * 0.8
  return indented || afterWhite || stopped || otherSize
}

function stepDown(line: PageLine, next: PageLine | undefined): number[] {
  return next && next.page === line.page && next.y < line.y ? [line.y - next.y] : []
}

function commonest(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value * 10) / 10
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  let [best, most] = [0, 0]
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}
