import type { PDFDocument } from 'pdf-lib'
import type { Book } from '../book/book.ts'
import type { Edition, OutputFile, PageMark, PdfExport, Typesetter } from './edition.ts'
import { type PageMemory, pageMemory } from './faults/page-memory.ts'
import type { TypeReport } from './faults/type-report.ts'
import type { PdfOptions } from './pdf/edition-options.ts'
import { type Layout, layOut } from './pdf/layout.ts'
import { pagesOf } from './pdf/pdf-pages.ts'
import { textRanges } from './pdf/text-ranges.ts'
import type { PreflightReport } from './preflight/print-file.ts'

/** The PDF edition, and what its pages tell the other editions. */
export interface PdfEdition extends Edition {
  pages: number
  marks: PageMark[]
  /** The file for the printer compared with what the printer asks; absent when there is no such file. */
  preflight?: PreflightReport
  /** How well the book is set, when it was asked for. */
  type?: TypeReport
}

/**
 * Makes the PDFs of a book from one layout: `<slug>.pdf` for reading, `<slug>-print.pdf` and `<slug>-cover.pdf` for the printer.
 *
 * Faults of the text are told on the manuscript; a book that can't be set has no files.
 */
export async function pdfEdition(book: Book, typesetter: Typesetter, given: PdfOptions): Promise<PdfEdition> {
  const options = { memory: pageMemory(), ...given }
  const wanted = options.also?.has('archive') ? [reading, forPrint, forArchive] : [reading, forPrint]
  const layout = await layOut(book, typesetter, options, wanted)
  const { pages, marks, pdfs, told } = layout
  await told
  const desk: Desk = { book, typesetter, options, layout }
  const edition: PdfEdition = { format: 'pdf', files: [], pages, marks }
  const [forReading, printed, archived] = pdfs
  if (forReading) edition.files.push(await readingFile(forReading, book))
  if (archived) edition.files.push({ path: `${book.about.slug}-archive.pdf`, bytes: archived })
  if (printed) await addPrint(edition, printed, desk)
  if (pages > 0) edition.files.push(...(await coverFile(desk)))
  return edition
}

const reading: PdfExport = { standard: 'ua-1', tagged: true }
const forPrint: PdfExport = { standard: '1.4', tagged: false }
const forArchive: PdfExport = { standard: 'a-2u', tagged: true }

interface Desk {
  book: Book
  typesetter: Typesetter
  options: PdfOptions & { memory: PageMemory }
  layout: Layout
}

async function readingFile(bytes: Uint8Array, { about }: Book): Promise<OutputFile> {
  const { readingPdf } = await import('./pdf/reading-pdf.ts')
  return { path: `${about.slug}.pdf`, bytes: await readingPdf(bytes) }
}

async function addPrint(edition: PdfEdition, bytes: Uint8Array, desk: Desk): Promise<void> {
  const { book, options, layout } = desk
  const { loadPdf } = await import('./pdf/pdf-file.ts')
  const { printPdf } = await import('./pdf/print-pdf.ts')
  const { preflight } = await import('./preflight/preflight.ts')
  const { about } = book
  const { order, geometry } = layout
  const { config } = options
  const file = await loadPdf(bytes)
  if (options.also?.has('type-report')) edition.type = await typeReportOf(file, desk)
  const printed = await printPdf(file, { printer: order.printer, trim: order.trim, about, bleed: config.bleed })
  edition.files.push({ path: `${about.slug}-print.pdf`, bytes: printed.bytes })
  edition.preflight = preflight(printed, {
    config: config.file,
    printer: order.printer,
    trim: order.trim,
    geometry,
  })
  if (!options.also?.has('imposed')) return
  const { imposedPdf } = await import('./pdf/imposed-pdf.ts')
  edition.files.push({ path: `${about.slug}-imposed.pdf`, bytes: await imposedPdf(printed.bytes, order.trim) })
}

/** The pages are read out of the file for the printer: it is smaller than the other, and its pages may be known. */
async function typeReportOf(file: PDFDocument, { book, options, layout }: Desk): Promise<TypeReport> {
  const { typeReport } = await import('./faults/type-report.ts')
  const { geometry, measures } = layout
  const parts = textRanges(book.parts, layout.parts).map(({ range }) => range)
  return typeReport(pagesOf(file), { geometry, ...measures, parts, memory: options.memory })
}

async function coverFile({ book, typesetter, options, layout }: Desk): Promise<OutputFile[]> {
  const { coverSheet } = await import('./cover/cover-sheet.ts')
  const pages = layout.pages + (layout.pages % 2)
  const bytes = await coverSheet({ book, typesetter, ...options }, layout.order, pages)
  return bytes ? [{ path: `${book.about.slug}-cover.pdf`, bytes }] : []
}
