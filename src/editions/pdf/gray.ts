import { PDFArray, type PDFDocument, PDFName, PDFStream } from 'pdf-lib'

/** Makes Typst's gray, which printers' software turns into all four inks, the gray of black ink alone. */
export function blackInkOnly(file: PDFDocument): void {
  const { context } = file
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFArray && isGrayProfile(object, file)) context.assign(ref, PDFName.of('DeviceGray'))
  }
}

function isGrayProfile(space: PDFArray, file: PDFDocument): boolean {
  if (space.size() !== 2 || space.get(0) !== PDFName.of('ICCBased')) return false
  const profile = file.context.lookup(space.get(1))
  return profile instanceof PDFStream && profile.dict.get(PDFName.of('N'))?.toString() === '1'
}
