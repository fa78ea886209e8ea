import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from 'pdf-lib'

/** Drops every object of the file that nothing leads to any more; pdf-lib would write them all. */
export function dropOrphans(file: PDFDocument): void {
  const { context } = file
  const { Root, Info } = context.trailerInfo
  const reached = new Set<PDFRef>()
  const waiting: PDFObject[] = [Root, Info].filter((object): object is PDFObject => object !== undefined)
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue
      reached.add(object)
      const target = context.lookup(object)
      if (target) waiting.push(target)
    } else waiting.push(...partsOf(object))
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray()
  if (object instanceof PDFDict) return object.values()
  if (object instanceof PDFStream) return object.dict.values()
  return []
}
