import type { PDFDocument } from 'pdf-lib'
import { savePdf } from './pdf-file.ts'

/** Finishes the PDF for reading: every page says how large the printed page is. Tags, links and bookmarks stay as they are. */
export async function readingPdf(file: PDFDocument): Promise<Uint8Array> {
  boxPages(file)
  return savePdf(file)
}

function boxPages(file: PDFDocument): void {
  for (const page of file.getPages()) {
    const { width, height } = page.getMediaBox()
    page.setBleedBox(0, 0, width, height)
    page.setTrimBox(0, 0, width, height)
  }
}
