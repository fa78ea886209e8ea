import type { PDFDocument } from 'pdf-lib'
import { boxedPages } from './boxed-pages.ts'
import { loadPdf, savePdf } from './pdf-file.ts'

/** Finishes the PDF for reading: every page says how large the printed page is. Tags, links and bookmarks stay as they are. */
export async function readingPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return boxedPages(bytes) ?? rewritten(await loadPdf(bytes))
}

/** Takes many times as long, for a file that is not in the typesetter's usual form. */
function rewritten(file: PDFDocument): Promise<Uint8Array> {
  for (const page of file.getPages()) {
    const { width, height } = page.getMediaBox()
    page.setBleedBox(0, 0, width, height)
    page.setTrimBox(0, 0, width, height)
  }
  return savePdf(file)
}
