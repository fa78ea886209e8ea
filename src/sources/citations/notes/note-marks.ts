import { enter } from '../../../enter.ts'
import type { NoteMark, Passage, Witness } from '../../witness.ts'

/** The marks of a witness, each with the index of the note passage it calls, or -1. */
export interface BoundMark {
  mark: NoteMark
  note: number
}

/**
 * Binds every note mark to its note by label; where labels return, because numbering begins anew with each chapter,
 * to the next such note below it, or chapter by chapter when all notes stand at the end.
 */
export function noteMarks(witness: Witness, notes: Passage[]): BoundMark[] {
  const marks = witness.passages.flatMap((passage) =>
    passage.type === 'note' ? [] : passage.statements.flatMap((statement) => statement.marks),
  )
  const byLabel = new Map<string, number[]>()
  for (const [at, { label = '' }] of notes.entries()) enter(byLabel, label, at)
  const lastMark = Math.max(-1, ...marks.slice(-1).map((mark) => mark.place.start))
  const collected = (notes[0]?.place.start ?? 0) > lastMark
  let chapter = 0
  let before = 0
  return marks.map((mark) => {
    const number = Number(mark.label)
    if (number === 1 && before > 1) chapter += 1
    if (Number.isFinite(number)) before = number
    const candidates = byLabel.get(mark.label) ?? []
    const below = candidates[firstBelow(candidates, notes, mark.place.start)]
    const note = collected ? candidates[Math.min(chapter, candidates.length - 1)] : (below ?? candidates.at(-1))
    return { mark, note: note ?? -1 }
  })
}

/** Index of the first note that stands after an offset; notes are in the order of the file. */
function firstBelow(candidates: number[], notes: Passage[], offset: number): number {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((notes[candidates[middle] as number] as Passage).place.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
