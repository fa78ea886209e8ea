import type { VFile } from 'vfile'
import type { Book } from './book/book.ts'
import type { BookExtras } from './book/draft.ts'
import type { KnownChunks } from './book/known-chunks.ts'
import type { EpubFault } from './checks/check.ts'
import type { BookConfig } from './config/config.ts'
import type { Edition, Format, PageMark, Typesetter } from './editions/edition.ts'
import type { AlsoMade, LineBreaks, PdfOptions } from './editions/pdf/edition-options.ts'
import type { PdfEdition } from './editions/pdf.ts'
import type { Reference } from './recension/bibliography/references/reference.ts'
import type { Ledger, Recension } from './recension/recension.ts'
import type { Suspicion } from './recension/spelling/suspicion.ts'
import type { SourceFile } from './sources/read.ts'
import type { Witness } from './sources/witness.ts'
import type { TemplateFault, Templates } from './templates/templates.ts'

/** Told when a stage begins, for the person who waits. */
export type Step = (name: string) => void

export interface ComposedSources {
  witnesses: Witness[]
  recension: Recension
  /** What may be slips of the sources. */
  suspicions: Suspicion[]
}

/** The first half: source documents in, a composed manuscript out. Every stage is a function from data to data. */
export async function composeSources(
  sources: SourceFile[],
  config: BookConfig,
  step: Step,
  references: Reference[] = [],
  suspect: Suspect = suspectHere,
): Promise<ComposedSources> {
  step('Reading the sources')
  const { readWitnesses } = await import('./sources/witnesses.ts')
  const witnesses = await readWitnesses(sources, config)
  const { areEndless } = await import('./sources/are-endless.ts')
  const isEndless = areEndless(witnesses, config.file)
  const suspected = isEndless ? Promise.resolve([]) : suspect(witnesses, config)
  // Told below, where it is waited for; a fault of the merging may come first.
  suspected.catch(() => undefined)

  step('Setting them side by side')
  const { collate } = await import('./collation/collate.ts')
  const { comparers, quickComparers } = await import('./collation/disagreements/index.ts')
  const collation = collate(witnesses, config, isEndless ? quickComparers : comparers)

  step('Composing the manuscript')
  const { gatherWorks } = await import('./recension/bibliography/gather-works.ts')
  const { chronicle } = await import('./recension/chronology/chronicle.ts')
  const { nameIndex } = await import('./recension/name-index/name-index.ts')
  const { compose } = await import('./recension/compose.ts')
  const works = gatherWorks(witnesses, config, references)
  const chronology = chronicle(witnesses, collation, config, works)
  const apparatus = { works, chronology, index: nameIndex(witnesses, works, config) }
  const recension = compose(witnesses, collation, apparatus, config)

  step('Looking for slips')
  const { reportSuspicions } = await import('./recension/spelling/report-suspicions.ts')
  const suspicions = await suspected
  reportSuspicions(witnesses, suspicions)
  const { reportQuotationVariants } = await import('./recension/notes/quotation-variants.ts')
  reportQuotationVariants(witnesses)
  return { witnesses, recension, suspicions }
}

/** Looks for slips of the sources, in another thread if there is one. */
export type Suspect = (witnesses: Witness[], config: Pick<BookConfig, 'decisions'>) => Promise<Suspicion[]>

const suspectHere: Suspect = async (witnesses, config) => {
  const { suspectSpellings } = await import('./recension/spelling/suspect-spellings.ts')
  return suspectSpellings(witnesses, config)
}

export interface MergedBook extends ComposedSources {
  manuscript: VFile
  ledger: Ledger
}

/** The middle: what is composed, into the manuscript that a person edits. `edited` and `ledger` are as they lie in the book's folder. */
export async function mergeComposed(
  composed: ComposedSources,
  edited: string | null,
  ledger: Ledger | null,
  step: Step,
): Promise<MergedBook> {
  step('Merging it with the edited one')
  const { mergeManuscript } = await import('./recension/merge/merge.ts')
  return { ...composed, ...mergeManuscript({ ledger, composed: composed.recension.blocks, edited }) }
}

/** In place of the middle where a merge could harm edits: the manuscript as it lies there, nothing merged into it. */
export async function unmerged(
  composed: ComposedSources,
  edited: string | null,
  ledger: Ledger | null,
  step: Step,
): Promise<MergedBook> {
  if (edited === null) return mergeComposed(composed, null, null, step)
  const { VFile } = await import('vfile')
  const manuscript = new VFile({ path: 'book.md', value: edited })
  return { ...composed, manuscript, ledger: ledger ?? { version: 1, blocks: [] } }
}

export interface PublishInput {
  manuscript: VFile
  config: BookConfig
  templates: Templates
  pictures: Map<string, Uint8Array>
  /** Absent for a manuscript that has no sources. */
  merged?: MergedBook
  formats: ReadonlySet<Format>
  /** PDFs and reports made besides. */
  also: ReadonlySet<AlsoMade>
  /** What was parsed of the manuscript the last time; absent where the book is made once. */
  known?: KnownChunks
  /** Told as soon as the EPUB is packed. */
  packed?: (epub: Edition) => void
}

/** What takes long to load. */
export type Preparable = 'pages' | 'inspection'

/** Those who make what takes long; the outside may give them a thread of their own. */
export interface Makers {
  typesetter(): Promise<Typesetter>
  /** Told what there will be to make. */
  prepare(work: Preparable): void
  suspect: Suspect
  /** Told when there is time to give back memory. */
  tidy(): void
  /** Makes the PDFs; the marks are known before the files are. */
  pdf(book: Book, options: PdfOptions): { marks: Promise<PageMark[]>; edition: Promise<PdfEdition> }
  /** Looks into a packed EPUB. */
  inspect(epub: Uint8Array): Promise<EpubFault[]>
  /** Only lays out the pages, for the other editions. */
  pages(book: Book, options: PdfOptions): Promise<PageMark[]>
}

export interface PublishedBook {
  book: Book
  editions: Edition[]
  pdf?: PdfEdition
  /** What is wrong in the templates of the typesetter. */
  templateFaults: TemplateFault[]
}

/** The second half: a manuscript in, its editions out. Pages are laid out while the other editions are begun, which carry their numbers. */
export async function publishManuscript(input: PublishInput, makers: Makers, step: Step): Promise<PublishedBook> {
  const { manuscript, config, templates, formats, also } = input
  step('Reading the manuscript')
  const { readBook } = await import('./book/read.ts')
  const { isEndless } = await import('./book/is-endless.ts')
  // Each edition takes so much room then that what it leaves behind is put away before the next.
  const isLong = isEndless(manuscript)
  const book = readBook(manuscript, config, isLong ? untraced(extrasOf(input)) : extrasOf(input))

  step('Laying out the pages')
  const templateFaults: TemplateFault[] = []
  const lines: LineBreaks = isLong ? 'first-fit' : 'weighed'
  const options = {
    config,
    manuscript,
    templates,
    also: isLong ? withoutTypeReport(also) : also,
    templateFaults,
    lines,
  }
  const pdf = formats.has('pdf') ? makers.pdf(book, options) : undefined
  const marks = pdf ? pdf.marks : makers.pages(book, options)
  const packed = formats.has('epub') ? epubOf(book, options, marks, makers) : undefined
  const told = packed?.then((edition) => input.packed?.(edition))
  const asked = async () => {
    makers.tidy()
    // First, so that it can be looked into meanwhile.
    await told
    if (isLong) makers.tidy()
    return marks
  }
  const written = formats.has('html') ? htmlOf(book, templates, asked, makers) : undefined
  const [made, epub, html] = await Promise.all([pdf?.edition, packed, written, told, marks])
  if (isLong) makers.tidy()
  const editions = [made, epub, html].filter((edition) => edition !== undefined)
  return { book, editions, templateFaults, ...(made ? { pdf: made } : {}) }
}

function withoutTypeReport(also: ReadonlySet<AlsoMade>): ReadonlySet<AlsoMade> {
  return new Set([...also].filter((made) => made !== 'type-report'))
}

function untraced(extras: BookExtras): BookExtras {
  return { ...extras, trace: [] }
}

async function epubOf(book: Book, options: PdfOptions, marks: Promise<PageMark[]>, { typesetter }: Makers) {
  const { coverImage } = await import('./editions/cover/cover-image.ts')
  const { epubEdition } = await import('./editions/epub/edition.ts')
  const { templates } = options
  const cover = await coverImage(book, await typesetter(), templates, options)
  const { faces } = await typesetter()
  return epubEdition(book, { templates, faces, marks, ...(cover ? { cover } : {}) })
}

async function htmlOf(book: Book, templates: Templates, marks: () => Promise<PageMark[]>, makers: Makers) {
  const { htmlEdition } = await import('./editions/html/edition.ts')
  const { faces } = await makers.typesetter()
  return htmlEdition(book, { templates, faces, marks })
}

function extrasOf({ templates, pictures, known, merged }: PublishInput): BookExtras {
  const own = { templates, pictures, ...(known ? { known } : {}) }
  if (!merged) return own
  const { recension, ledger, witnesses } = merged
  const { disagreements, apparatus } = recension
  return { ...own, disagreements, witnesses, index: apparatus.index, trace: ledger.blocks }
}
