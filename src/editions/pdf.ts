import type { Book } from '../book/book.ts'
import type { Edition, OutputFile, PageMark, PdfExport, Typesetter } from './edition.ts'
import type { PdfOptions } from './pdf/edition-options.ts'
import { type Layout, layOut } from './pdf/layout.ts'
import type { PreflightReport } from './preflight/print-file.ts'

/** The PDF edition, and what its pages tell the other editions. */
export interface PdfEdition extends Edition {
  pages: number
  marks: PageMark[]
  /** The file for the printer compared with what the printer asks; absent when there is no such file. */
  preflight?: PreflightReport
}

/**
 * Makes the PDFs of a book from one layout: `<slug>.pdf` for reading, `<slug>-print.pdf` and `<slug>-cover.pdf` for the printer.
 *
 * Faults of the text are told on the manuscript; a book that can't be set has no files.
 */
export async function pdfEdition(book: Book, typesetter: Typesetter, options: PdfOptions): Promise<PdfEdition> {
  const layout = layOut(book, typesetter, options, [reading, forPrint])
  const printed = await printFile(book, layout, options)
  const files = [
    ...(await readingFile(book, layout)),
    ...printed,
    ...(await coverFile(book, typesetter, layout, options)),
  ]
  const made = { format: 'pdf' as const, files, pages: layout.pages, marks: layout.marks }
  return printed[0] ? { ...made, preflight: await checkedBefore(printed[0], layout, options) } : made
}

const reading: PdfExport = { standard: 'ua-1', tagged: true }
const forPrint: PdfExport = { standard: '1.4', tagged: false }

async function readingFile({ about }: Book, { pdfs }: Layout): Promise<OutputFile[]> {
  if (!pdfs[0]) return []
  const { readingPdf } = await import('./pdf/reading-pdf.ts')
  return [{ path: `${about.slug}.pdf`, bytes: await readingPdf(pdfs[0]) }]
}

async function printFile({ about }: Book, { pdfs, order }: Layout, { config }: PdfOptions): Promise<OutputFile[]> {
  if (!pdfs[1]) return []
  const { printPdf } = await import('./pdf/print-pdf.ts')
  const { printer, trim } = order
  return [
    { path: `${about.slug}-print.pdf`, bytes: await printPdf(pdfs[1], { printer, trim, about, bleed: config.bleed }) },
  ]
}

async function checkedBefore(
  file: OutputFile,
  { order, geometry }: Layout,
  { config }: PdfOptions,
): Promise<PreflightReport> {
  const { preflight } = await import('./preflight/preflight.ts')
  return preflight(file.bytes, { config: config.file, printer: order.printer, trim: order.trim, geometry })
}

async function coverFile(
  book: Book,
  typesetter: Typesetter,
  { order, pages }: Layout,
  { templates }: PdfOptions,
): Promise<OutputFile[]> {
  if (pages === 0) return []
  const { coverSheet } = await import('./cover/cover-sheet.ts')
  const bytes = await coverSheet({ book, typesetter, templates }, order, pages + (pages % 2))
  return bytes ? [{ path: `${book.about.slug}-cover.pdf`, bytes }] : []
}
