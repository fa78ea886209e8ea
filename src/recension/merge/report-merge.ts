import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { BasisUnit } from './basis.ts'
import type { ComposedUnit } from './composition.ts'
import type { DecidedPiece } from './decide.ts'

export interface MergeFindings {
  /** What was composed last time. */
  before: BasisUnit[]
  pieces: DecidedPiece[]
  /** Offset of each piece in the manuscript. */
  starts: number[]
  /** Units that the person deleted and the sources changed. */
  gone: Array<{ before: BasisUnit; now: ComposedUnit }>
}

/** Tells, at its line in the manuscript, what both sides changed and what the sources no longer give. */
export function reportMerge(manuscript: VFile, { before: units, pieces, starts, gone }: MergeFindings): void {
  for (const [index, piece] of pieces.entries()) {
    const start = starts[index] ?? 0
    const where = { start, end: start + piece.words.length }
    if (piece.outcome === 'conflict' && piece.offered !== undefined) {
      const reason = changesOf(units[piece.basisAt]?.words ?? piece.offered, piece.words, piece.offered)
      report(manuscript, 'no-edit-conflict', { reason, where, actual: piece.words, expected: [piece.offered] })
    } else if (piece.outcome === 'dropped') {
      const reason = `The sources no longer give \`${opening(piece.words)}\``
      report(manuscript, 'no-lost-basis', { reason, where, actual: piece.words })
    }
  }
  for (const { before, now } of gone) {
    const [then, today] = whereTheyDiffer(before.words, now.plain)
    const reason = `Deleted here, changed in the sources from \`${then}\` to \`${today}\``
    report(manuscript, 'no-change-to-deleted', { reason, where: { line: 1 }, expected: [now.plain] })
  }
}

/** Both changes of a passage; what was there is said once where they begin at the same word. */
function changesOf(before: string, mine: string, theirs: string): string {
  const [then, today] = whereTheyDiffer(before, theirs)
  const [was, has] = whereTheyDiffer(before, mine)
  const ours = was === then ? `has \`${has}\`` : `changes \`${was}\` to \`${has}\``
  return `The sources change \`${then}\` to \`${today}\`; the manuscript ${ours}`
}

const SHOWN = 90

/** The stretch of both texts where they begin to differ, some words before it, shortened. */
function whereTheyDiffer(a: string, b: string): [string, string] {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  const from = at < 30 ? 0 : a.lastIndexOf(' ', at - 20) + 1
  return [stretch(a, from), stretch(b, from)]
}

function stretch(text: string, from: number): string {
  const part = opening(text.slice(from))
  return from > 0 ? `… ${part}` : part
}

function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', '’').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()} …` : line
}
