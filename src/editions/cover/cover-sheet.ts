import { PDFName } from 'pdf-lib'
import { conform } from '../pdf/conform.ts'
import { loadPdf } from '../pdf/pdf-file.ts'
import type { PrintOrder } from '../pdf/printer.ts'
import { barcode } from './barcode.ts'
import { type CoverKit, coverInput } from './cover-input.ts'
import type { CoverShape } from './cover-source.ts'
import { spineHasText, spineWidth } from './spine.ts'
import { type CoverTeller, tellCoverFaults } from './tell-cover-faults.ts'

export interface CoverSheetKit extends CoverKit, CoverTeller {}

/** Draws back, spine and front in one sheet for the printer; undefined when it can't be drawn. */
export async function coverSheet(
  kit: CoverSheetKit,
  order: PrintOrder,
  pages: number,
): Promise<Uint8Array | undefined> {
  const shape = await shapeOf(kit, order, pages)
  const input = coverInput(kit, 'cover-sheet', shape, [{ standard: '1.4', tagged: false }])
  const { pdfs, faults } = kit.typesetter.compile(input)
  tellCoverFaults(faults, kit)
  const [bytes] = pdfs
  if (!bytes) return undefined
  const file = await loadPdf(bytes)
  for (const page of file.getPages()) {
    const { width, height } = page.getMediaBox()
    const sheet: [number, number, number, number] = [
      -shape.bleed,
      -shape.bleed,
      width + 2 * shape.bleed,
      height + 2 * shape.bleed,
    ]
    page.setMediaBox(...sheet)
    page.setCropBox(...sheet)
    page.setBleedBox(...sheet)
    page.setTrimBox(0, 0, width, height)
    for (const key of ['Annots', 'Tabs', 'StructParents']) page.node.delete(PDFName.of(key))
  }
  for (const key of ['Outlines', 'Names', 'Dests', 'MarkInfo']) file.catalog.delete(PDFName.of(key))
  return conform(file, order.printer.cover, kit.book.about)
}

async function shapeOf({ book }: CoverKit, { printer, trim, paper }: PrintOrder, pages: number): Promise<CoverShape> {
  const spine = spineWidth(pages, paper.caliper)
  const { print } = book.about.isbn
  return {
    medium: 'press',
    board: trim,
    spine,
    spineSafety: printer.spine.safety,
    spineText: spineHasText(pages, spine, printer),
    lap: trim.width / 12,
    bleed: printer.bleed.width,
    safety: Math.max(printer.cover.safety, trim.width / 18),
    barcode: print ? await barcode(print) : undefined,
    barcodeBox: printer.barcode,
  }
}
