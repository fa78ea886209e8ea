import type { BodyLine } from './body-lines.ts'
import type { Looked } from './looked.ts'

/** Kinds of faults that a compositor would send back. */
export type TypeFaultKind =
  | 'loose-line'
  | 'ladder'
  | 'runt'
  | 'widow'
  | 'orphan'
  | 'uneven-feet'
  | 'bare-notes'
  | 'stub-page'

export interface TypeFault {
  kind: TypeFaultKind
  /** From 1, counted through. */
  page: number
  /** The words of the line. */
  text: string
  /** Points by which a page is shorter than the facing one, or than a page should be. */
  missing?: number
}

/** Faults of setting in the order of their pages. */
export function typeFaults(lines: BodyLine[], looked: Pick<Looked, 'foot' | 'slack'> = {}): TypeFault[] {
  const found = [
    ...looseLines(lines),
    ...ladders(lines),
    ...runts(lines),
    ...widowsAndOrphans(lines),
    ...unevenFeet(lines, looked),
  ]
  return found.sort((a, b) => a.page - b.page)
}

/** Word spaces of a full line that are on average wider than this part of the size look like holes. */
const widestSpace = 0.42

function looseLines(lines: BodyLine[]): TypeFault[] {
  return lines
    .filter(
      ({ gaps, size, full }) =>
        full && gaps.length > 2 && gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length > widestSpace * size,
    )
    .map(({ page, text }) => ({ kind: 'loose-line', page, text }))
}

/** Three lines or more that end in hyphens, one under the other. */
function ladders(lines: BodyLine[]): TypeFault[] {
  const faults: TypeFault[] = []
  let length = 0
  for (const line of lines) {
    length = /\p{L}[-\u00AD\u2010]$/u.test(line.text.trimEnd()) ? length + 1 : 0
    if (length === 3) faults.push({ kind: 'ladder', page: line.page, text: line.text })
  }
  return faults
}

/** A last line of fewer than five characters. */
function runts(lines: BodyLine[]): TypeFault[] {
  return lines
    .filter(({ first, last, text }) => last && !first && text.replace(/\d+$/, '').trim().length < 5)
    .map(({ page, text }) => ({ kind: 'runt', page, text }))
}

/** The last line of a paragraph alone at the head of a page, or its first line alone at the foot. */
function widowsAndOrphans(lines: BodyLine[]): TypeFault[] {
  const faults: TypeFault[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const after = lines[index + 1]
    if (before && before.page !== line.page && line.last && !line.first)
      faults.push({ kind: 'widow', page: line.page, text: line.text })
    if (after && after.page !== line.page && line.first && !line.last)
      faults.push({ kind: 'orphan', page: line.page, text: line.text })
  }
  return faults
}

/** Pages of running text that end higher than the facing one, where neither ends a part. Notes reach down to the foot. */
function unevenFeet(
  lines: BodyLine[],
  { foot = lowestOf(lines), slack = 1 }: Pick<Looked, 'foot' | 'slack'>,
): TypeFault[] {
  const feet = new Map<number, BodyLine>()
  for (const line of lines) feet.set(line.page, line)
  const faults: TypeFault[] = []
  for (const [page, left] of feet) {
    const right = feet.get(page + 1)
    if (page % 2 === 1 || !right || left.endsPart || right.endsPart) continue
    const above = footOf(left, foot) - footOf(right, foot)
    if (Math.abs(above) <= slack) continue
    const short = above > 0 ? left : right
    faults.push({ kind: 'uneven-feet', page: short.page, text: short.text, missing: Math.abs(above) })
  }
  return faults
}

const footOf = ({ notesBelow, y }: BodyLine, full: number): number => (notesBelow ? full : y)

const lowestOf = (lines: BodyLine[]): number => lines.reduce((least, { y }) => Math.min(least, y), Infinity)
