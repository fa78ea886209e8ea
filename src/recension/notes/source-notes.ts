import { report } from '../../messages/report.ts'
import type { NoteMark, SourceNote, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { Standing } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeInline } from '../writing/escape.ts'
import { fingerprint, slugOf } from '../writing/keys.ts'
import type { Footnote } from './footnote.ts'
import { isNoted } from './telling-notes.ts'

/**
 * The sources' own notes that no quotation takes up, as notes where the source called them; those of a sentence that
 * another leads in the same words are notes to that one.
 * `cited` holds `<siglum> <offset>` of the notes that the notes to quotations give already.
 */
export function sourceNotes(
  witnesses: Witness[],
  cited: ReadonlySet<string>,
  wording: Wording,
  standing: (id: StatementId) => Standing,
): Footnote[] {
  const notes = new Map<string, Footnote>()
  for (const witness of witnesses) {
    const byMark = new Map(witness.notes.flatMap((note) => note.marks.map((mark) => [mark.start, note])))
    const passages = new Map(
      witness.passages.filter((passage) => passage.type === 'note').map((passage) => [passage.place.start, passage]),
    )
    const calls = new Map<SourceNote, number>()
    for (const passage of witness.passages)
      for (const statement of passage.statements)
        for (const mark of statement.marks) {
          const note = byMark.get(mark.place.start)
          if (!note || cited.has(`${witness.siglum} ${note.place.start}`)) continue
          const lemma = lemmaOf(statement, standing)
          if (lemma !== undefined && isOfQuotation(witness, note, statement)) continue
          const call = (calls.get(note) ?? 0) + 1
          calls.set(note, call)
          const most = mostPrintings(note)
          if (call === most + 1) tellOvercalled(witness, mark, most)
          if (call > most) continue
          const of = passages.get(note.place.start)
          const at = lemma ?? statement.id
          const text = bare(note, mark)
          const key = `${at} ${text}`
          if (lemma !== undefined && notes.has(key)) continue
          notes.set(lemma === undefined ? `${key} ${mark.place.start}` : key, {
            label: labelOf(witness, note, mark),
            statement: at,
            at: lemma === undefined ? mark.at : Number.POSITIVE_INFINITY,
            markdown: escapeInline(wording.note(witness.siglum, text)),
            holds: of ? of.statements.map((one) => ({ statement: one, passage: of, witness })) : [],
          })
        }
  }
  return [...notes.values()]
}

/** The sentence that tells it in the same words, where no note quotes it beside that. */
function lemmaOf({ id }: Statement, standing: (id: StatementId) => Standing): StatementId | undefined {
  const stands = standing(id)
  return stands.type === 'told' && !isNoted(stands.relation) ? stands.lemma : undefined
}

/** The note of a quotation is for the quotation, which has one where it is printed. */
function isOfQuotation({ quotations }: Witness, { label }: SourceNote, { id }: Statement): boolean {
  return quotations.some(({ citation, statements }) => citation.note === label && statements.includes(id))
}

/** A long note that is called at every turn would fill the book; it is printed at its first calls. */
function mostPrintings(note: SourceNote): number {
  return Math.max(10, Math.min(100, Math.floor(20_000 / note.text.length)))
}

function tellOvercalled({ file }: Witness, { label, place }: NoteMark, most: number): void {
  report(file, 'no-overcalled-note', {
    reason: `Note \`${label}\` is called more than ${most} times; from here on it is not printed again`,
    where: { start: place.start },
  })
}

function labelOf(witness: Witness, note: SourceNote, { pages = '' }: NoteMark): string {
  return `${slugOf(witness.siglum) || 'w'}-note-${slugOf(note.label)}-${fingerprint(`${note.text}${pages}`)}`
}

/** The note without its own number, and the page that the mark gives. */
function bare(note: SourceNote, { pages }: NoteMark): string {
  const text = `${note.text.replace(/^\s*\[?\d{1,4}[\].):]?\s+/, '')}${meant(note)}`
  return pages ? `${text.replace(/[\s.]+$/u, '')}, ${pages}.` : text
}

/** What `Ibid., p. 3` stands for: the note before it is not beside it any more. */
function meant({ text, citations }: SourceNote): string {
  const [only] = citations
  const isShort =
    text.length < 60 && citations.length === 1 && only?.resolved !== undefined && only.resolved !== 'short'
  const named = [only?.author, only?.work].filter((part) => part !== undefined && !text.includes(part))
  return isShort && only?.work && named.length > 0 ? ` [${named.join(', ')}]` : ''
}
