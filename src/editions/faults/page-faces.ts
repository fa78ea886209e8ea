import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import type { PdfPages } from '../pdf/pdf-pages.ts'

/** A font of a page as far as its lines can be read with it. */
export interface Face {
  /** The same for faces that say the same. */
  number: number
  letters: ReadonlyMap<number, string>
  widths: ReadonlyMap<number, number>
  usual: number
  /** What strings that were met show, as they are written. */
  strings: Map<string, ShownLetter[]>
}

export interface ShownLetter {
  text: string
  /** Its width, of the size it is set in. */
  share: number
}

/** Faces that were met, also in another file of the same book. */
export interface Faces {
  ofFonts: WeakMap<PDFDict, Face>
  /** By all that is read of them. */
  bySource: Map<string, Face>
}

/** Reads the fonts of a page, by the names that the page has for them. */
export function pageFaces({ lookup }: PdfPages, page: PDFDict, known: Faces): Map<string, Face> {
  const resources = lookup(page.get(PDFName.of('Resources')))
  const fonts = resources instanceof PDFDict ? lookup(resources.get(PDFName.of('Font'))) : undefined
  const faces = new Map<string, Face>()
  if (!(fonts instanceof PDFDict)) return faces
  for (const [name, ref] of fonts.entries()) {
    const font = lookup(ref)
    if (font instanceof PDFDict) faces.set(name.asString().slice(1), faceOf(lookup, font, known))
  }
  return faces
}

function faceOf(lookup: PdfPages['lookup'], font: PDFDict, { ofFonts, bySource }: Faces): Face {
  const met = ofFonts.get(font)
  if (met) return met
  const source = sourceOf(lookup, font)
  const key = `${source.widths} ${source.usual} ${source.unicode}`
  const face = bySource.get(key) ?? {
    number: bySource.size,
    letters: lettersOf(source.unicode),
    widths: widthsOf(source.widths),
    usual: source.usual,
    strings: new Map(),
  }
  bySource.set(key, face)
  ofFonts.set(font, face)
  return face
}

interface FaceSource {
  unicode: string
  widths: PDFArray | undefined
  usual: number
}

function sourceOf(lookup: PdfPages['lookup'], font: PDFDict): FaceSource {
  const descendants = lookup(font.get(PDFName.of('DescendantFonts')))
  const inner = descendants instanceof PDFArray ? lookup(descendants.get(0)) : undefined
  const unicode = lookup(font.get(PDFName.of('ToUnicode')))
  const usual = inner instanceof PDFDict ? lookup(inner.get(PDFName.of('DW'))) : undefined
  const widths = inner instanceof PDFDict ? lookup(inner.get(PDFName.of('W'))) : undefined
  return {
    unicode: unicode instanceof PDFRawStream ? textOf(unicode) : '',
    widths: widths instanceof PDFArray ? widths : undefined,
    usual: usual instanceof PDFNumber ? usual.asNumber() : 1000,
  }
}

function textOf({ dict, contents }: PDFRawStream): string {
  const flat = dict.has(PDFName.of('Filter')) ? inflateSync(contents) : contents
  return Buffer.from(flat).toString('latin1')
}

function lettersOf(unicode: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, code = '', utf16 = ''] of unicode.matchAll(/<([0-9a-fA-F]{4})> ?<([0-9a-fA-F]+)>\s*\n/g))
    letters.set(Number.parseInt(code, 16), Buffer.from(utf16, 'hex').swap16().toString('utf16le'))
  return letters
}

/** `[3 [250 333] 7 9 500]`: widths from code 3, one width for codes 7 to 9. */
function widthsOf(array: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>()
  if (!array) return widths
  const numberAt = (index: number): number => Number(array.get(index)?.toString())
  for (let index = 0; index < array.size(); ) {
    const first = numberAt(index)
    const list = array.get(index + 1)
    if (list instanceof PDFArray) {
      for (let step = 0; step < list.size(); step++) widths.set(first + step, Number(list.get(step)?.toString()))
      index += 2
    } else {
      for (let code = first; code <= numberAt(index + 1); code++) widths.set(code, numberAt(index + 2))
      index += 3
    }
  }
  return widths
}
