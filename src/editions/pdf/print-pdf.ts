import { type PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import type { Metadata } from '../../book/book.ts'
import { conform } from './conform.ts'
import { blackInkOnly } from './gray.ts'
import type { Printer, Trim } from './printer.ts'

/** What a file for the printer is made for. */
export interface PrintJob {
  printer: Printer
  trim: Trim
  about: Metadata
  /** Pages are printed to the edge. */
  bleed: boolean
}

/** A finished file as it is written, and open as it was when it was written. */
export interface PrintedPdf {
  file: PDFDocument
  bytes: Uint8Array
}

/** Finishes a PDF for the printer: boxes and bleed, black ink only, an even number of pages, the keys of its standard. */
export async function printPdf(file: PDFDocument, job: PrintJob): Promise<PrintedPdf> {
  for (const page of file.getPages()) page.node.delete(PDFName.of('Annots'))
  for (const key of ['Outlines', 'Names', 'Dests', 'StructTreeRoot', 'MarkInfo', 'PageMode', 'OpenAction', 'AcroForm'])
    file.catalog.delete(PDFName.of(key))
  blackInkOnly(file)
  addLastPages(file, job)
  for (const [index, page] of file.getPages().entries()) boxPage(page, index, job)
  return { file, bytes: await conform(file, job.printer.interior, job.about) }
}

/** Sheets have two sides; some printers want the last one for themselves. */
function addLastPages(file: PDFDocument, { printer, trim }: PrintJob): void {
  const add = (): PDFPage => file.addPage([trim.width, trim.height])
  if (file.getPageCount() % 2 === 1) add()
  else if (printer.lastPage === 'blank') {
    add()
    add()
  }
}

function boxPage(page: PDFPage, index: number, { printer, trim, bleed }: PrintJob): void {
  const width = bleed || printer.bleed.when === 'always' ? printer.bleed.width : 0
  const spine = printer.bleed.edges === 'outer' ? 0 : width
  const recto = index % 2 === 0
  const left = recto ? spine : width
  const box: [number, number, number, number] = [-left, -width, trim.width + spine + width, trim.height + 2 * width]
  page.setMediaBox(...box)
  page.setCropBox(...box)
  page.setBleedBox(...box)
  page.setTrimBox(0, 0, trim.width, trim.height)
  page.node.delete(PDFName.of('ArtBox'))
  for (const key of ['Tabs', 'StructParents', 'Group']) page.node.delete(PDFName.of(key))
}
