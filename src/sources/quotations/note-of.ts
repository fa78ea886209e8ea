import type { NoteMark, SourceNote, Witness } from '../witness.ts'
import type { FoundQuotation } from './find-quotations.ts'

/** Gives the note that a mark calls. */
export type NotesByMark = Map<number, SourceNote>

/** The notes of a witness by where their marks stand in the file. */
export function notesByMark(witness: Witness): NotesByMark {
  return new Map(witness.notes.flatMap((note) => note.marks.map((mark) => [mark.start, note] as const)))
}

/** The note of a quotation: called after its end in the same sentence, inside it, or in the words that introduce it. */
export function noteOf(found: FoundQuotation, notes: NotesByMark): SourceNote | null {
  const last = found.stretches.at(-1)
  const first = found.stretches[0]
  if (!last || !first) return null
  const { paragraph } = last
  const after = paragraph.marks.find(
    (mark) => mark.at >= last.end - 1 && isNear(paragraph.text.slice(found.after, Math.max(found.after, mark.at))),
  )
  if (after) return note(after.mark, notes)
  const inside = found.stretches.flatMap((part) =>
    part.paragraph.marks.filter((mark) => mark.at > part.start && mark.at <= part.end),
  )
  if (inside.length > 0) return note((inside.at(-1) as { mark: NoteMark }).mark, notes)
  const lead = first.paragraph.text.slice(0, found.before)
  const before = first.paragraph.marks.findLast(
    (mark) => mark.at <= found.before && /^[^.!?“«"]{0,60}$/u.test(lead.slice(mark.at)),
  )
  return before ? note(before.mark, notes) : null
}

function note(mark: NoteMark, notes: NotesByMark): SourceNote | null {
  return notes.get(mark.place.start) ?? null
}

/** No other sentence and no other quotation stands between the quotation and the mark. */
function isNear(between: string): boolean {
  return between.length < 240 && !/[.!?]["”»)]?\s+\p{Lu}|[“«„]/u.test(between)
}
