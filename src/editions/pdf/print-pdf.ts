import { PDFArray, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib'
import type { Metadata } from '../../book/book.ts'
import { blackInkOnly } from './gray.ts'
import { grayProfile } from './gray-profile.ts'
import { dropOrphans } from './orphans.ts'
import { loadPdf, savePdf } from './pdf-file.ts'
import { printMetadata } from './print-metadata.ts'
import type { Printer, PrintStandard, Trim } from './printer.ts'

/** What a file for the printer is made for. */
export interface PrintJob {
  printer: Printer
  trim: Trim
  about: Metadata
  /** Pages are printed to the edge. */
  bleed: boolean
}

/** Finishes the PDF for the printer: boxes and bleed, black ink only, an even number of pages, the keys of its standard. */
export async function printPdf(bytes: Uint8Array, job: PrintJob): Promise<Uint8Array> {
  const file = await loadPdf(bytes)
  for (const page of file.getPages()) page.node.delete(PDFName.of('Annots'))
  for (const key of ['Outlines', 'Names', 'Dests', 'StructTreeRoot', 'MarkInfo', 'PageMode', 'OpenAction', 'AcroForm'])
    file.catalog.delete(PDFName.of(key))
  blackInkOnly(file)
  addLastPages(file, job)
  for (const [index, page] of file.getPages().entries()) boxPage(page, index, job)
  if (job.printer.standard !== 'none') addStandard(file, job)
  else file.catalog.delete(PDFName.of('Metadata'))
  dropOrphans(file)
  return withVersion(await savePdf(file), job.printer.version)
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

const versionNames: Record<Exclude<PrintStandard, 'none'>, string> = {
  'x-1a': 'PDF/X-1:2001',
  'x-3': 'PDF/X-3:2002',
  'x-4': 'PDF/X-4',
}

function addStandard(file: PDFDocument, { printer, about }: PrintJob): void {
  if (printer.standard === 'none') return
  const { context } = file
  printMetadata(file, about, versionNames[printer.standard])
  const { condition } = printer
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX' })
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(condition?.identifier || 'Custom'))
  if (condition?.registry) intent.set(PDFName.of('RegistryName'), PDFString.of(condition.registry))
  intent.set(PDFName.of('Info'), PDFString.of(condition?.info ?? ''))
  if (condition?.profile === 'gray') {
    const profile = context.register(context.flateStream(grayProfile(0.2), { N: 1 }))
    intent.set(PDFName.of('DestOutputProfile'), profile)
  }
  const intents = PDFArray.withContext(context)
  intents.push(context.register(intent))
  file.catalog.set(PDFName.of('OutputIntents'), intents)
  const id = context.trailerInfo.ID
  if (!id) context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))])
}

/** pdf-lib always writes 1.7; what is in the file is older. */
function withVersion(bytes: Uint8Array, version: string): Uint8Array {
  bytes.set(new TextEncoder().encode(`%PDF-${version}`))
  return bytes
}
