/** Two pages on one side of a sheet, by their number from 1; numbers above the book's are empty places. */
export interface SheetSide {
  left: number
  right: number
}

/**
 * Orders pages for sheets that are folded once and gathered in signatures of sixteen pages, the last of four or more.
 *
 * Four pages → `[{ left: 4, right: 1 }, { left: 2, right: 3 }]`: front and back of one sheet.
 */
export function signatures(pages: number): SheetSide[] {
  const total = Math.ceil(pages / 4) * 4
  const sides: SheetSide[] = []
  for (let start = 0; start < total; start += pagesInSignature) {
    const size = Math.min(pagesInSignature, total - start)
    for (let sheet = 0; sheet < size / 4; sheet++) {
      const outer = start + 2 * sheet
      const inner = start + size - 2 * sheet
      sides.push({ left: inner, right: outer + 1 }, { left: outer + 2, right: inner - 1 })
    }
  }
  return sides
}

const pagesInSignature = 16
