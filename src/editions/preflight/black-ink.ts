import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFDocument, PDFName, PDFRawStream, PDFStream } from 'pdf-lib'
import type { PreflightRule } from './print-file.ts'

export const blackInk: PreflightRule = {
  id: 'no-colour-in-print',
  asks: () => 'Black ink only: no colour, no colour profile on a page',
  faults: ({ file }) => [...profiles(file), ...colouredPages(file)],
}

/** Colour spaces other than plain gray, and pictures in colour. */
function profiles(file: PDFDocument): string[] {
  const faults: string[] = []
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (object instanceof PDFArray && object.get(0) === PDFName.of('ICCBased')) faults.push('a colour profile is used')
    if (!(object instanceof PDFStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) continue
    const space = file.context.lookup(object.dict.get(PDFName.of('ColorSpace')))
    if (space !== undefined && space !== PDFName.of('DeviceGray')) faults.push('a picture is in colour')
  }
  return faults
}

function colouredPages(file: PDFDocument): string[] {
  return file.getPages().flatMap((page, index) => {
    const contents = file.context.lookup(page.node.get(PDFName.of('Contents')))
    return contents instanceof PDFRawStream && setsColour(contents) ? [`page ${index + 1} sets a colour`] : []
  })
}

function setsColour(stream: PDFRawStream): boolean {
  const flat =
    stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') ? inflateSync(stream.contents) : stream.contents
  const bytes = Buffer.from(flat.buffer, flat.byteOffset, flat.byteLength)
  // Looking for the operators first spares most pages the slower search for what stands before them.
  if (!operators.some((operator) => bytes.includes(operator))) return false
  return /[\d.] [\d.]+ [\d.]+ (?:rg|RG|k|K)\s/.test(bytes.toString('latin1'))
}

const operators = [' rg', ' RG', ' k', ' K']
