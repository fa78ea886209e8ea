import type { NoteMark, SourceNote, Witness } from '../witness.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { marksFrom, statementsOf } from './paragraph.ts'

/** Gives the note that a mark calls. */
export type NotesByMark = Map<number, SourceNote>

/** A note, and the page that its mark gives. */
export interface CalledNote {
  note: SourceNote
  pages?: string
}

/** The notes of a witness by where their marks stand in the file. */
export function notesByMark(witness: Witness): NotesByMark {
  return new Map(witness.notes.flatMap((note) => note.marks.map((mark) => [mark.start, note] as const)))
}

/** The note of a quotation: called after its end in the same sentence, inside it, or in the words that introduce it. */
export function noteOf(found: FoundQuotation, notes: NotesByMark): CalledNote | null {
  const last = found.stretches.at(-1)
  const first = found.stretches[0]
  if (!last || !first) return null
  const { paragraph } = last
  const after = paragraph.marks[marksFrom(paragraph, last.end - 1)]
  if (
    after &&
    isNear(paragraph.text.slice(found.after, Math.min(after.at, found.after + farthest)), after.at - found.after)
  )
    return note(after.mark, notes)
  const inside = found.stretches.flatMap((part) =>
    part.paragraph.marks.slice(marksFrom(part.paragraph, part.start + 1), marksFrom(part.paragraph, part.end + 1)),
  )
  if (inside.length > 0) return note((inside.at(-1) as { mark: NoteMark }).mark, notes)
  const before = first.paragraph.marks[marksFrom(first.paragraph, found.before + 1) - 1]
  const lead = before ? first.paragraph.text.slice(before.at, Math.min(found.before, before.at + farthest)) : ''
  const { parts } = first.paragraph
  const sentence = parts[statementsOf(first.paragraph, found.before, found.before + 1).first]?.from ?? 0
  return before && before.at > sentence && /^[^.!?“«"]{0,60}$/u.test(lead) ? note(before.mark, notes) : null
}

/** Characters between a quotation and the mark of its note. */
const farthest = 240

function note({ place, pages }: NoteMark, notes: NotesByMark): CalledNote | null {
  const called = notes.get(place.start)
  const page = pages?.replace(/^(?:pp?|pgs?|pages?)\.?\s?(?=[\divxlc])/u, '')
  return called ? { note: called, ...(page ? { pages: page } : {}) } : null
}

/** No other sentence and no other quotation stands between the quotation and the mark. */
function isNear(between: string, distance: number): boolean {
  return distance < farthest && !/[.!?]["”»)]?\s+\p{Lu}|[“«„]/u.test(between)
}
