import type { BookConfig } from '../../config/config.ts'
import { enter } from '../../enter.ts'
import type { PassageId, Quotation, SourceNote, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { Item, Standing } from '../layout.ts'
import type { Work } from '../recension.ts'
import { fingerprint, slugOf } from '../writing/keys.ts'
import { calledNote } from './called-note.ts'
import { citationNotes, type PrintedQuotation } from './citation-notes.ts'
import type { Footnote } from './footnote.ts'
import { isNoted } from './telling-notes.ts'

export interface QuotationNotesInput {
  /** The printed sentences, chapter by chapter, in the order of the text. */
  chapters: Item[][]
  /** Memories that are set off: quotations of a whole document, not in it. */
  testimonies: PrintedQuotation[]
  works: Work[]
  witnesses: Witness[]
  config: BookConfig
  standing(id: StatementId): Standing
}

export interface QuotationNotes {
  notes: Footnote[]
  /** `<siglum> <offset>` of the sources' own notes that these give. */
  cited: Set<string>
}

/**
 * A note to every printed quotation, directly after its closing mark, that says where its words come from; and for the
 * quotations of sentences that a note tells, what that note adds, as notes to those sentences.
 */
export function quotationNotes(input: QuotationNotesInput): QuotationNotes {
  const { chapters, testimonies, works, witnesses, config } = input
  const inText = new Map(chapters.flat().map(({ statement }) => [statement.id, statement]))
  const told = toldIn(input, inText)
  const statements = new Map([...inText, ...[...told.values()].flat().map((one) => [one.id, one] as const)])
  const all = [...quotationsOf(witnesses), ...testimonies].map((one) =>
    one.quotation.statements.some((id) => inText.has(id)) ? one : { ...one, inNote: true },
  )
  const ending = endingIn(all, statements)
  const printed = chapters.map((items) =>
    items
      .flatMap(({ statement }) => [statement, ...(told.get(statement.id) ?? [])])
      .flatMap(({ id }) => ending.get(id) ?? []),
  )
  const texts = citationNotes(printed, works, witnesses, config)
  const bySiglum = new Map(witnesses.map((witness) => [witness.siglum, witness]))
  const notes: Footnote[] = []
  const cited = new Set<string>()
  for (const { quotation, siglum } of printed.flat()) {
    const last = lastPrinted(quotation, statements)
    const statement = last && statements.get(last)
    const markdown = texts.get(quotation.id)
    if (!statement || !markdown) continue
    const { note: label } = quotation.citation
    const witness = bySiglum.get(siglum)
    const note = label === undefined ? undefined : calledNote(witness, quotation, label)
    notes.push({
      // Made of the words alone: what changes elsewhere in a source must not touch an edited paragraph.
      label: `q-${slugOf(siglum)}-${fingerprint(quotation.text)}`,
      statement: statement.id,
      at: last === quotation.statements.at(-1) ? afterMark(statement, quotation) : Number.POSITIVE_INFINITY,
      earlier: [...pausesBefore(quotation, statements), ...paragraphsBefore(quotation, statements)],
      markdown,
      holds: witness && note ? noteItems(witness, note, cited) : [],
    })
  }
  return { notes, cited }
}

/** The sentences that are told in a note to each printed one. */
function toldIn(
  { witnesses, standing }: QuotationNotesInput,
  inText: ReadonlyMap<StatementId, Statement>,
): Map<StatementId, Statement[]> {
  const told = new Map<StatementId, Statement[]>()
  for (const statement of witnesses.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements))) {
    const stands = standing(statement.id)
    if (stands.type === 'told' && isNoted(stands.relation) && !inText.has(statement.id))
      enter(told, stands.lemma, statement)
  }
  return told
}

function quotationsOf(witnesses: Witness[]): PrintedQuotation[] {
  return witnesses.flatMap(({ quotations, siglum }) => quotations.map((quotation) => ({ quotation, siglum })))
}

/** The quotations that end in each statement; those inside another have its note. */
function endingIn(
  quotations: PrintedQuotation[],
  printed: ReadonlyMap<StatementId, Statement>,
): Map<StatementId, PrintedQuotation[]> {
  const ending = new Map<StatementId, PrintedQuotation[]>()
  for (const one of quotations) {
    const last = lastPrinted(one.quotation, printed)
    if (one.quotation.nested || last === undefined) continue
    ending.set(last, [...(ending.get(last) ?? []), one])
  }
  return ending
}

/** Where a quotation ends in the book: its last sentences may be left out of a document. */
function lastPrinted({ statements }: Quotation, printed: ReadonlyMap<StatementId, Statement>): StatementId | undefined {
  return statements.findLast((id) => printed.has(id))
}

/** The offset after the closing mark: `…libraries".` → after `"`. A block quotation has none. */
function afterMark({ text }: Statement, { form, end }: Pick<Quotation, 'form' | 'end'>): number {
  if (form !== 'inline' && form !== 'split') return Number.POSITIVE_INFINITY
  const mark = /^[\s\u00a0\u202f]?["”»’'“]/u.exec(text.slice(end))
  return end + (mark ? mark[0].length : 0)
}

/** A part of a split quotation that more words follow than these has a call of its own, and so has a paragraph of more. */
const near = 12

/** The pauses of a quotation that goes on at length after `she said`. */
function pausesBefore(
  { form, pauses = [], statements, end }: Quotation,
  printed: ReadonlyMap<StatementId, Statement>,
): Array<{ statement: StatementId; at: number }> {
  return pauses.flatMap((pause, index) => {
    const statement = printed.get(pause.statement)
    const next = pauses[index + 1] ?? { statement: statements.at(-1) as StatementId, end }
    const between = statements.slice(statements.indexOf(pause.statement), statements.indexOf(next.statement) + 1)
    const texts = between.map((id) => printed.get(id)?.text ?? '')
    const after = texts.map((text, at) =>
      text.slice(at === 0 ? pause.end : 0, at === texts.length - 1 ? next.end : text.length),
    )
    const words = after.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []
    return statement && words.length > near
      ? [{ statement: pause.statement, at: afterMark(statement, { form, end: pause.end }) }]
      : []
  })
}

/** The ends of the paragraphs of a quotation that others follow, short lines such as a salutation left out. */
function paragraphsBefore(
  { statements, parts, form }: Quotation,
  printed: ReadonlyMap<StatementId, Statement>,
): Array<{ statement: StatementId; at: number }> {
  const lengths = new Map<PassageId, { last: StatementId; words: number }>()
  for (const id of form === 'split' || parts.length < 2 ? [] : statements) {
    const statement = printed.get(id)
    if (!statement) continue
    const words = (statement.text.match(/[\p{L}\p{N}]+/gu) ?? []).length
    lengths.set(statement.passage, { last: id, words: words + (lengths.get(statement.passage)?.words ?? 0) })
  }
  const ends = [...lengths.values()].slice(0, -1)
  return ends.flatMap(({ last, words }) => (words > near ? [{ statement: last, at: Number.POSITIVE_INFINITY }] : []))
}

/** The sentences of a source's note that a citation takes up; each note once. */
function noteItems(witness: Witness, note: SourceNote, cited: Set<string>): Item[] {
  const key = `${witness.siglum} ${note.place.start}`
  if (cited.has(key)) return []
  cited.add(key)
  const passage = witness.passages.find(
    ({ type, place }) => type === 'note' && place.start <= note.place.start && note.place.end <= place.end,
  )
  return passage ? passage.statements.map((statement) => ({ statement, passage, witness })) : []
}
