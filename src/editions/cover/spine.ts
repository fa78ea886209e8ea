import type { Printer } from '../pdf/printer.ts'

/** How thick a book of so many pages is, in points. 300 pages of white paper (0.002252 in) → 48.6. */
export function spineWidth(pages: number, caliper: number): number {
  return pages * caliper
}

/** Whether the printer takes words on the spine of a book of so many pages. */
export function spineHasText(pages: number, width: number, { spine }: Pick<Printer, 'spine'>): boolean {
  return pages >= spine.textFrom && width - 2 * spine.safety >= leastTextHeight
}

/** Smaller letters can't be read on a shelf. */
const leastTextHeight = 6
