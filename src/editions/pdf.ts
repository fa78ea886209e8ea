import type { Book } from '../book/book.ts'
import type { Edition, OutputFile, PageMark, PdfExport, Typesetter } from './edition.ts'
import type { PdfOptions } from './pdf/edition-options.ts'
import { type Layout, layOut } from './pdf/layout.ts'

/** The PDF edition, and what its pages tell the other editions. */
export interface PdfEdition extends Edition {
  pages: number
  marks: PageMark[]
}

/**
 * Makes the PDFs of a book from one layout: `<slug>.pdf` for reading, `<slug>-print.pdf` and `<slug>-cover.pdf` for the printer.
 *
 * Faults of the text are told on the manuscript; a book that can't be set has no files.
 */
export async function pdfEdition(book: Book, typesetter: Typesetter, options: PdfOptions): Promise<PdfEdition> {
  const layout = layOut(book, typesetter, options, [reading, forPrint])
  const files = [...(await readingFile(book, layout)), ...(await printFile(book, layout, options))]
  files.push(...(await coverFile(book, typesetter, layout, options)))
  return { format: 'pdf', files, pages: layout.pages, marks: layout.marks }
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
