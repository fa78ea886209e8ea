import type { Collation } from '../collation/collation.ts'
import type { BookConfig } from '../config/config.ts'
import type { StatementId, Witness } from '../sources/witness.ts'
import { type DocumentText, documents } from './documents.ts'
import { fates } from './fates.ts'
import type { Chapter, Standing } from './layout.ts'
import { mainText } from './main-text/main-text.ts'
import { reordered } from './main-text/reordered.ts'
import { disagreementNotes } from './notes/disagreement-notes.ts'
import type { Footnote } from './notes/footnote.ts'
import { omissionNotes } from './notes/omission-notes.ts'
import { quotationNotes } from './notes/quotation-notes.ts'
import { sourceNotes } from './notes/source-notes.ts'
import { tellingNotes } from './notes/telling-notes.ts'
import { testimonyQuotations } from './notes/testimony-quotations.ts'
import type { Apparatus, BlockKey, ComposedBlock, Recension, Work } from './recension.ts'
import { standings } from './standings.ts'
import { withSections } from './with-sections.ts'
import { wordingOf } from './wording/index.ts'
import type { Wording } from './wording/wording.ts'
import { writeChronology, writeDisagreements } from './writing/appendices.ts'
import { writeBibliography } from './writing/bibliography-part.ts'
import { frontMatter, languageOf, titleOf } from './writing/front-matter.ts'
import { orderOfText } from './writing/order-of-text.ts'
import { Tellings } from './writing/tellings.ts'
import { writeChapters } from './writing/write-chapters.ts'
import { writeDocuments } from './writing/write-documents.ts'
import { Writer } from './writing/writer.ts'

/** Constitutes the text: chapters, documents, appendices and notes, and the account of every sentence of the sources. */
export function compose(
  witnesses: Witness[],
  collation: Collation,
  apparatus: Apparatus,
  config: BookConfig,
): Recension {
  const base = witnesses.find((witness) => witness.siglum === collation.base) ?? witnesses[0]
  const [title, language] = [titleOf(config, base), languageOf(config, base)]
  const wording = wordingOf(language)
  const standing = standings(witnesses, collation)
  const composed = mainText({ witnesses, collation, wording, standing })
  const chapters = reordered(composed, config)
  const texts = documents(witnesses, standing, wording)
  const setting = { ...config, language }
  const notes = footnotes(
    { witnesses, collation, wording, standing, works: apparatus.works, config: setting },
    chapters,
    texts,
  )
  const writer = new Writer(notes, new Tellings(witnesses, collation), wording.beforeCall)
  writer.block('', 'front matter', frontMatter(config, title, language), [])
  printHeadings(chapters, writeChapters(chapters, writer), writer)
  writeDocuments(texts, wording, writer)
  writeChronology(apparatus.chronology, wording, writer, config.file)
  const text = [
    ...chapters.flatMap(({ paragraphs }) => paragraphs),
    ...texts.flatMap(({ introduction, extract }) => [...introduction, ...extract]),
  ]
  const items = text.flatMap((paragraph) => paragraph.items)
  writeDisagreements(orderOfText(collation.disagreements, items, standing), wording, writer)
  const subject = subjectOf(witnesses, config)
  writeBibliography({ works: apparatus.works, witnesses, standing, wording, config: setting, subject }, writer)
  const noted = writeNotes(notes, writer)
  return {
    blocks: writer.blocks,
    fates: fates(witnesses, { printed: writer.printed, noted, standing, wording }),
    quotations: placedQuotations(witnesses, chapters),
    apparatus,
    disagreements: collation.disagreements,
    doubts: collation.doubts,
  }
}

interface Footing {
  witnesses: Witness[]
  collation: Collation
  wording: Wording
  works: Work[]
  config: BookConfig
  standing(id: StatementId): Standing
}

function footnotes(footing: Footing, chapters: Chapter[], texts: DocumentText[]): Footnote[] {
  const { witnesses, collation, wording, standing } = footing
  const printed = [
    ...withSections(chapters).map((parts) =>
      parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ items }) => items)),
    ),
    texts.flatMap(({ introduction, extract }) => [...introduction, ...extract].flatMap(({ items }) => items)),
  ]
  const inText = new Set(printed.flat().map(({ statement }) => statement.id))
  const { notes, cited } = quotationNotes({ ...footing, chapters: printed, testimonies: testimonyQuotations(chapters) })
  const own = sourceNotes(witnesses, cited, wording, standing)
  return withOwnLabels([
    ...notes,
    ...tellingNotes(witnesses, standing, wording, [...notes, ...own]),
    ...disagreementNotes(collation.disagreements, standing, (id) => inText.has(id), wording),
    ...own,
    ...omissionNotes(texts, chapters, wording),
  ])
}

/** The same words noted twice are two notes. */
function withOwnLabels(notes: Footnote[]): Footnote[] {
  const used = new Map<string, number>()
  return notes.map((note) => {
    const before = used.get(note.label) ?? 0
    used.set(note.label, before + 1)
    return before === 0 ? note : { ...note, label: `${note.label}-${before + 1}` }
  })
}

/** Whom the book is about, as far as the settings or the sources tell. */
function subjectOf([base]: Witness[], config: BookConfig): string | null {
  return config.subject ?? base?.subject?.name ?? null
}

/** Headings of the sources that head the book's chapters are printed. */
function printHeadings(chapters: Chapter[], keys: Map<Chapter, BlockKey>, writer: Writer): void {
  const witnesses = new Set(chapters.flatMap(({ heading }) => (heading ? [heading.witness] : [])))
  const headings = new Map(
    [...witnesses].flatMap(({ passages }) =>
      passages.filter(({ type }) => type === 'heading').map((passage) => [passage.id, passage]),
    ),
  )
  for (const chapter of chapters) {
    const passage = chapter.heading ? headings.get(chapter.heading.passage) : undefined
    const key = keys.get(chapter)
    for (const { id } of passage?.statements ?? []) if (key !== undefined) writer.printed.set(id, key)
  }
}

/** The notes that were called, in the order of their first call; tells which statements they hold. */
function writeNotes(notes: Footnote[], writer: Writer): Map<StatementId, BlockKey> {
  const byLabel = new Map(notes.map((note) => [note.label, note]))
  const noted = new Map<StatementId, BlockKey>()
  for (const label of writer.called) {
    const note = byLabel.get(label)
    if (!note) continue
    const key = `note/${label}` as BlockKey
    const block: ComposedBlock = { key, markdown: `[^${label}]: ${note.markdown}`, sentences: [] }
    writer.blocks.push(block)
    for (const { statement } of note.holds) noted.set(statement.id, key)
  }
  return noted
}

function placedQuotations(witnesses: Witness[], chapters: Chapter[]): Recension['quotations'] {
  const chapterOf = new Map<StatementId, string>()
  for (const chapter of chapters)
    for (const paragraph of chapter.paragraphs)
      for (const { statement } of paragraph.items) chapterOf.set(statement.id, chapter.title)
  return witnesses.flatMap((witness) =>
    witness.quotations.map((quotation) => ({
      ...quotation,
      chapter: chapterOf.get(quotation.statements[0] ?? ('' as StatementId)) ?? '',
    })),
  )
}
