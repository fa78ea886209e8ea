import type { Quotation, SourceNote, Witness } from '../../sources/witness.ts'

/** The note that the quotation's citation was read from: the one called in its own statements, where labels return. */
export function calledNote(
  witness: Witness | undefined,
  { statements }: Quotation,
  label: string,
): SourceNote | undefined {
  const labelled = witness?.notes.filter((note) => note.label === label) ?? []
  if (labelled.length < 2 || !witness) return labelled[0]
  const own = new Set<string>(statements)
  const marks = witness.passages
    .flatMap((passage) => passage.statements)
    .filter((statement) => own.has(statement.id))
    .flatMap((statement) => statement.marks.map((mark) => mark.place.start))
  return labelled.find((note) => note.marks.some((mark) => marks.includes(mark.start))) ?? labelled[0]
}
