import type { Book } from '../../book/book.ts'
import { typstString } from '../typst/escape.ts'
import type { Barcode } from './barcode.ts'

/** Sizes of a cover, in points. */
export interface CoverShape {
  medium: 'press' | 'screen'
  board: { width: number; height: number }
  spine: number
  spineSafety: number
  spineText: boolean
  /** How far the cloth of the spine laps over the boards. */
  lap: number
  bleed: number
  safety: number
  barcode: Barcode | undefined
  barcodeBox: { width: number; height: number; fromEdge: number }
}

/** Writes `/cover-tokens.typ`: what the cover design in `templates/typst/cover.typ` reads. */
export function coverSource(book: Book, shape: CoverShape, families: string[]): string {
  const { about, words } = book
  const editors = about.editors.length > 0 ? `${words.editedBy ?? ''} ${about.editors.join(', ')}`.trim() : ''
  const { barcode, barcodeBox } = shape
  const values = [
    `medium: ${typstString(shape.medium)}`,
    `board: (width: ${shape.board.width}pt, height: ${shape.board.height}pt)`,
    `spine: ${shape.spine}pt, spine-safety: ${shape.spineSafety}pt, spine-text: ${shape.spineText}`,
    `lap: ${shape.lap}pt, bleed: ${shape.bleed}pt, safety: ${shape.safety}pt`,
    `barcode: ${barcode ? `(${typstString(barcode.digits)}, (${barcode.widths.join(', ')},))` : 'none'}`,
    `barcode-box: (width: ${barcodeBox.width}pt, height: ${barcodeBox.height}pt), barcode-edge: ${barcodeBox.fromEdge}pt`,
    `over: ${typstString(about.authors.join(', '))}`,
    `under: ${typstString(editors)}`,
    `subtitle: ${typstString(about.subtitle ?? '')}`,
    `publisher: ${typstString(about.publisher ?? '')}`,
    `blurb: (${blurbOf(book)
      .map((words) => `${typstString(words)}, `)
      .join('')})`,
    `fonts: (${families.map((family) => `${typstString(family)}, `).join('')})`,
  ]
  return `#let cover = (${values.join(', ')})\n`
}

/** Words of the cover, for choosing its fonts. */
export function coverText({ about, words, design }: Book): string {
  const people = [...about.authors, ...about.editors, words.editedBy]
  const all = [
    about.title,
    about.subtitle,
    about.publisher,
    about.description,
    ...people,
    JSON.stringify(design.tokens.ornament),
    '0123456789',
  ]
  return all.filter((text) => text !== undefined).join(' ')
}

/** The description on the back, in paragraphs, cut at a sentence when it is longer than the board. */
function blurbOf({ about }: Book): string[] {
  const text = (about.description ?? '').trim()
  const cut = text.length <= longest ? text : text.slice(0, text.lastIndexOf('. ', longest) + 1 || longest)
  return cut.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}

const longest = 1100
