import {
  PDFArray,
  PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectParser,
  PDFRef,
} from 'pdf-lib'
import { type ObjectTable, objectTable } from './object-table.ts'
import { loadPdf } from './pdf-file.ts'

/** The pages of a PDF in their order, and what they refer to. */
export interface PdfPages {
  pages: PDFDict[]
  lookup: Lookup
}

type Lookup = (object: PDFObject | undefined) => PDFObject | undefined

/** The pages of a file that is open. */
export function pagesOf(file: PDFDocument): PdfPages {
  return { pages: file.getPages().map(({ node }) => node), lookup: (object) => file.context.lookup(object) }
}

/** The pages of a file that is only looked at: of all that it holds, nothing is parsed but what is looked up. */
export async function skimmedPages(bytes: Uint8Array): Promise<PdfPages> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = objectTable(file)
  if (!table) return pagesOf(await loadPdf(bytes))
  const lookup = lookupIn(file, table)
  const root = /\/Root (\d+) 0 R/.exec(file.toString('latin1', table.at))
  const catalog = root ? lookup(PDFRef.of(Number(root[1]))) : undefined
  return { pages: catalog instanceof PDFDict ? pagesBelow(catalog.get(PDFName.of('Pages')), lookup) : [], lookup }
}

function lookupIn(file: Buffer, { offsets }: ObjectTable): Lookup {
  const context = PDFContext.create()
  const known = new Map<number, PDFObject>()
  return (object) => {
    if (!(object instanceof PDFRef)) return object
    const { objectNumber } = object
    const offset = offsets.get(objectNumber)
    const met = known.get(objectNumber)
    if (met || offset === undefined) return met
    const content = file.subarray(offset + `${objectNumber} 0 obj`.length)
    const found = PDFObjectParser.forBytes(content, context).parseObject()
    known.set(objectNumber, found)
    return found
  }
}

function pagesBelow(object: PDFObject | undefined, lookup: Lookup): PDFDict[] {
  const node = lookup(object)
  if (!(node instanceof PDFDict)) return []
  const kids = lookup(node.get(PDFName.of('Kids')))
  return kids instanceof PDFArray ? kids.asArray().flatMap((kid) => pagesBelow(kid, lookup)) : [node]
}
