// Not later: when it is loaded it asks for a report of all threads, and one that sets pages is long in answering.
import { Resvg } from '@resvg/resvg-js'
import type { Book } from '../../book/book.ts'
import type { Templates } from '../../templates/templates.ts'
import type { Typesetter } from '../edition.ts'
import { coverInput } from './cover-input.ts'
import { type CoverTeller, tellCoverFaults } from './tell-cover-faults.ts'

/** Draws the front cover as a PNG of 1600 by 2560 pixels, the size that shops ask for; undefined when it can't be drawn. */
export async function coverImage(
  book: Book,
  typesetter: Typesetter,
  templates: Templates,
  teller?: CoverTeller,
): Promise<Uint8Array | undefined> {
  const { svg, faults } = typesetter.draw(coverInput({ book, typesetter, templates }, 'cover-front', shape, []))
  if (teller) tellCoverFaults(faults, teller)
  if (svg === '') return undefined
  if (drawn?.svg !== svg) drawn = { svg, png: rendered(svg) }
  return drawn.png
}

/** The cover drawn last; that of a book which is built again is hardly ever another. */
let drawn: { svg: string; png: Uint8Array } | undefined

function rendered(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: 1600 }, font: { loadSystemFonts: false } })
  return drawing.render().asPng()
}

const shape = {
  medium: 'screen',
  board: { width: 432, height: 691.2 },
  spine: 0,
  spineSafety: 0,
  spineText: false,
  lap: 36,
  bleed: 0,
  safety: 24,
  barcode: undefined,
  barcodeBox: { width: 0, height: 0, fromEdge: 0 },
} as const
