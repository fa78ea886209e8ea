import type { BookConfig } from '../config/config.ts'
import { madeOnce } from '../made-once.ts'
import { annotateWorks } from './citations/annotate-works.ts'
import { annotateNotes } from './citations/notes/annotate-notes.ts'
import { annotateClauses } from './clauses/annotate-clauses.ts'
import { annotateDates } from './dates/annotate-dates.ts'
import { fitted, lengthOf, roomOfBook } from './files/fitted.ts'
import { imprintOf } from './imprint/imprint.ts'
import { type WordForms, wordForms } from './imprint/recase.ts'
import { sigla } from './imprint/sigla.ts'
import { withTitlesRecased } from './imprint/titles-recased.ts'
import { annotateNames } from './names/annotate-names.ts'
import { linkNames } from './names/link-names.ts'
import { NamesOfBook } from './names/names-of-book.ts'
import { annotateQuotations } from './quotations/annotate-quotations.ts'
import { read, type SourceFile } from './read.ts'
import { recognize } from './recognize.ts'
import { sections } from './sections.ts'
import { segment } from './segment.ts'
import type { Sheet } from './sheet.ts'
import { withSubject } from './subject/subject.ts'
import type { Siglum, Witness } from './witness.ts'

type Annotator = (witness: Witness) => Witness

/** What is found in the statements, in the order in which one rests on the other. */
const annotators: Annotator[] = [annotateDates, annotateClauses]
/** What rests on whom the book is about. */
const citing: Annotator[] = [annotateNotes, annotateWorks, annotateQuotations]

/** Reads every source file, recognises its parts and cuts them into statements. Sorted by rank, the leading witness first. */
export async function readWitnesses(files: SourceFile[], config: BookConfig): Promise<Witness[]> {
  const sheets: Sheet[] = []
  let room = roomOfBook
  for (const file of files) {
    const set = config.sources[file.path]
    if (set?.skip !== undefined) continue
    const sheet = fitted(await read(file, set?.language), room)
    room -= lengthOf(sheet)
    sheets.push(recognize(sheet))
  }
  const ranked = sheets.sort(
    (a, b) => rankOf(a, config) - rankOf(b, config) || fullness(b) - fullness(a) || (a.path < b.path ? -1 : 1),
  )
  const names = sigla(ranked.map(({ path }) => config.sources[path]?.siglum))
  const book = new NamesOfBook()
  const forms = namesOfSheets(sheets)
  const witnesses = ranked.map((sheet, i) =>
    annotated(
      annotateNames(
        witnessOf(sheet, names[i] as Siglum, i + 1, config, () => forms(sheet.language)),
        book,
      ),
      annotators,
    ),
  )
  return withSubject(linkNames(witnesses), config).map((witness) => annotated(witness, citing))
}

function annotated(witness: Witness, by: Annotator[]): Witness {
  return by.reduce((told, annotate) => annotate(told), witness)
}

function rankOf(sheet: Sheet, config: BookConfig): number {
  return config.sources[sheet.path]?.rank ?? Number.MAX_SAFE_INTEGER
}

function fullness(sheet: Sheet): number {
  return sheet.blocks.reduce(
    (sum, block) => (block.found?.type === 'narrative' ? sum + block.text.split(' ').length : sum),
    0,
  )
}

/** The names of the sources of one language: words that they write in one way only, three times and more. */
function namesOfSheets(sheets: readonly Sheet[]): (language: string) => WordForms {
  return madeOnce((language: string) => {
    const texts = sheets.flatMap((sheet) => (sheet.language === language ? sheet.blocks.map(({ text }) => text) : []))
    return new Map(
      [...wordForms(texts)].filter(([, forms]) => forms.size === 1 && [...forms.values()].every((n) => n > 2)),
    )
  })
}

function witnessOf(sheet: Sheet, siglum: Siglum, rank: number, config: BookConfig, others: () => WordForms): Witness {
  const passages = segment(sheet, siglum)
  const witness: Witness = {
    siglum,
    file: sheet.file,
    about: imprintOf(sheet, config.sources[sheet.path], rank),
    text: sheet.text,
    passages,
    sections: sections(passages, sheet.phrases),
    notes: [],
    quotations: [],
    works: [],
  }
  return withTitlesRecased(witness, sheet, config.sources[sheet.path], others)
}
