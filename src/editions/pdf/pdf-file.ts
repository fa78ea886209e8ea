import type { PDFDocument } from 'pdf-lib'

/** Opens a PDF with everything in it left as it is. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const { PDFDocument: Document } = await import('pdf-lib')
  return Document.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
}

/** Writes a PDF in the same bytes for the same content. */
export async function savePdf(file: PDFDocument): Promise<Uint8Array> {
  return file.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
}
