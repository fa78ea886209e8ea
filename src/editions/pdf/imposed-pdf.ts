import { grayscale, PDFDocument, type PDFEmbeddedPage, type PDFPage } from 'pdf-lib'
import { loadPdf, savePdf } from './pdf-file.ts'
import type { Trim } from './printer.ts'
import { type SheetSide, signatures } from './signatures.ts'

/** Lays the pages out on sheets, two to a side, so that the sheets folded and gathered make the book; with marks for cutting and folding. */
export async function imposedPdf(printed: Uint8Array, trim: Trim): Promise<Uint8Array> {
  const source = await loadPdf(printed)
  const made = await PDFDocument.create({ updateMetadata: false })
  const pages = source.getPages()
  const whole = { left: 0, bottom: 0, right: trim.width, top: trim.height }
  // A page without a content stream can't be embedded; its place on the sheet stays empty.
  const filled = pages.filter((page) => page.node.Contents() !== undefined)
  const embedded = await made.embedPages(
    filled,
    filled.map(() => whole),
  )
  const pictures = new Map(filled.map((page, index) => [pages.indexOf(page) + 1, embedded[index]]))
  for (const side of signatures(pages.length)) addSide(made, side, { pictures, trim })
  return savePdf(made)
}

/** White around the pages, for the marks. */
const edge = 30

interface Sheets {
  pictures: ReadonlyMap<number, PDFEmbeddedPage | undefined>
  trim: Trim
}

function addSide(made: PDFDocument, side: SheetSide, { pictures, trim }: Sheets): void {
  const page = made.addPage([2 * trim.width + 2 * edge, trim.height + 2 * edge])
  for (const [index, number] of [side.left, side.right].entries()) {
    const picture = pictures.get(number)
    if (picture) page.drawPage(picture, { x: edge + index * trim.width, y: edge })
  }
  page.setTrimBox(edge, edge, 2 * trim.width, trim.height)
  drawMarks(page, trim)
}

function drawMarks(page: PDFPage, { width, height }: Trim): void {
  const stroke = { thickness: 0.25, color: grayscale(0) }
  const across = [edge, edge + 2 * width]
  const down = [edge, edge + height]
  for (const x of across) {
    page.drawLine({ start: { x, y: 4 }, end: { x, y: edge - 9 }, ...stroke })
    page.drawLine({ start: { x, y: edge + height + 9 }, end: { x, y: 2 * edge + height - 4 }, ...stroke })
  }
  for (const y of down) {
    page.drawLine({ start: { x: 4, y }, end: { x: edge - 9, y }, ...stroke })
    page.drawLine({ start: { x: edge + 2 * width + 9, y }, end: { x: 2 * edge + 2 * width - 4, y }, ...stroke })
  }
  const fold = { ...stroke, dashArray: [2, 2] }
  const x = edge + width
  page.drawLine({ start: { x, y: 4 }, end: { x, y: edge - 9 }, ...fold })
  page.drawLine({ start: { x, y: edge + height + 9 }, end: { x, y: 2 * edge + height - 4 }, ...fold })
}
