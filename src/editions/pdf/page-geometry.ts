import type { Tokens } from '../../book/book.ts'
import { points } from './points.ts'
import type { PrintOrder, Trim } from './printer.ts'

/** Margins and size of the page in points. */
export interface PageGeometry {
  trim: Trim
  inside: number
  outside: number
  top: number
  bottom: number
}

/** Fits the design's margins to the size ordered, never narrower than the printer takes for a book of so many pages. */
export function pageGeometry(tokens: Tokens, { trim, printer }: PrintOrder, pages: number): PageGeometry {
  const design = designTrim(tokens)
  const across = trim.width / design.width
  const down = trim.height / design.height
  const margin = (name: string, usual: number): number =>
    points(String(tokenAt(tokens, ['page', 'margins', name]) ?? '')) ?? usual
  return {
    trim,
    inside: Math.max(margin('inside', 60) * across, gutterFor(printer.gutters, pages)),
    outside: Math.max(margin('outside', 50) * across, printer.margin),
    top: Math.max(margin('top', 58) * down, printer.margin + headRoom),
    bottom: Math.max(margin('bottom', 64) * down, printer.margin + headRoom),
  }
}

/** A running head or a folio, with the white between it and the text. */
const headRoom = 34

/** The size the design was made for. */
export function designTrim(tokens: Tokens): Trim {
  const side = (name: string, usual: number): number =>
    points(String(tokenAt(tokens, ['page', 'trim', name]) ?? '')) ?? usual
  return { width: side('width', 432), height: side('height', 648) }
}

/** Inside margin that the printer asks for a book of so many pages. */
export function gutterFor(gutters: PrintOrder['printer']['gutters'], pages: number): number {
  return (gutters.find((gutter) => pages <= gutter.pages) ?? gutters.at(-1))?.inside ?? 0
}

/** Pages that so much text fills, roughly; only for choosing margins before anything is set. */
export function estimatedPages(tokens: Tokens, { trim }: PrintOrder, characters: number): number {
  const size = points(String(tokenAt(tokens, ['type', 'body', 'size']) ?? '')) ?? 11
  const leading = Number(tokenAt(tokens, ['type', 'body', 'leading'])) || 1.3
  const perLine = (trim.width * 0.74) / (size * 0.4)
  const perPage = perLine * ((trim.height * 0.81) / (size * leading)) * 0.86
  return Math.ceil(characters / perPage) + 12
}

function tokenAt(tokens: Tokens, path: string[]): string | number | undefined {
  let at: Tokens | string | number | undefined = tokens
  for (const name of path) at = typeof at === 'object' ? at[name] : undefined
  return typeof at === 'object' ? undefined : at
}
