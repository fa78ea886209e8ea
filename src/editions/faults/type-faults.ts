import type { BodyLine } from './body-lines.ts'

/** Kinds of faults that a compositor would send back. */
export type TypeFaultKind = 'loose-line' | 'ladder' | 'runt' | 'widow' | 'orphan' | 'uneven-feet'

export interface TypeFault {
  kind: TypeFaultKind
  /** From 1, counted through. */
  page: number
  /** The words of the line. */
  text: string
}

/** Faults of setting in the order of their pages. */
export function typeFaults(lines: BodyLine[]): TypeFault[] {
  const found = [
    ...looseLines(lines),
    ...ladders(lines),
    ...runts(lines),
    ...widowsAndOrphans(lines),
    ...unevenFeet(lines),
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

/** Facing pages of running text that end at different heights, where neither ends a part or carries notes. */
function unevenFeet(lines: BodyLine[]): TypeFault[] {
  const feet = new Map<number, BodyLine>()
  for (const line of lines) feet.set(line.page, line)
  const faults: TypeFault[] = []
  for (const [page, foot] of feet) {
    const facing = feet.get(page + 1)
    if (page % 2 === 1 || !facing || foot.endsPart || facing.endsPart || foot.notesBelow || facing.notesBelow) continue
    if (Math.abs(foot.y - facing.y) > 1)
      faults.push({ kind: 'uneven-feet', page, text: `${foot.text} | ${facing.text}` })
  }
  return faults
}
