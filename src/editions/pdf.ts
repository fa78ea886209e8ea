import type { Book } from '../book/book.ts'
import type { Edition, OutputFile, PageMark, PdfExport, Typesetter } from './edition.ts'
import type { TypeReport } from './faults/type-report.ts'
import type { PdfOptions } from './pdf/edition-options.ts'
import { type Layout, layOut } from './pdf/layout.ts'
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
export async function pdfEdition(book: Book, typesetter: Typesetter, options: PdfOptions): Promise<PdfEdition> {
  const wanted = options.also?.has('archive') ? [reading, forPrint, forArchive] : [reading, forPrint]
  const layout = await layOut(book, typesetter, options, wanted)
  const { pages, marks, pdfs } = layout
  options.laidOut?.(marks)
  const desk: Desk = { book, typesetter, options, layout }
  const edition: PdfEdition = { format: 'pdf', files: [], pages, marks }
  const [forReading, printed, archived] = pdfs
  if (forReading) await addReading(edition, forReading, desk)
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
  options: PdfOptions
  layout: Layout
}

async function addReading(edition: PdfEdition, bytes: Uint8Array, { book, options, layout }: Desk): Promise<void> {
  const { readingPdf } = await import('./pdf/reading-pdf.ts')
  edition.files.push({ path: `${book.about.slug}.pdf`, bytes: await readingPdf(bytes) })
  if (!options.also?.has('type-report')) return
  const { loadPdf } = await import('./pdf/pdf-file.ts')
  const { typeReport } = await import('./faults/type-report.ts')
  const parts = textRanges(book.parts, layout.parts).map(({ range }) => range)
  edition.type = typeReport(await loadPdf(bytes), { geometry: layout.geometry, ...layout.measures, parts })
}

async function addPrint(edition: PdfEdition, bytes: Uint8Array, { book, options, layout }: Desk): Promise<void> {
  const { printPdf } = await import('./pdf/print-pdf.ts')
  const { preflight } = await import('./preflight/preflight.ts')
  const { about } = book
  const { order, geometry } = layout
  const { config } = options
  const printed = await printPdf(bytes, { printer: order.printer, trim: order.trim, about, bleed: config.bleed })
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

async function coverFile({ book, typesetter, options, layout }: Desk): Promise<OutputFile[]> {
  const { coverSheet } = await import('./cover/cover-sheet.ts')
  const { templates, manuscript } = options
  const pages = layout.pages + (layout.pages % 2)
  const bytes = await coverSheet({ book, typesetter, templates, manuscript }, layout.order, pages)
  return bytes ? [{ path: `${book.about.slug}-cover.pdf`, bytes }] : []
}
