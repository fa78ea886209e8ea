import type { Piece } from '../files/readable.ts'

/** The pieces of a block, and those at its end, or all of them, that are words of the site. */
export function partedSite(pieces: Piece[], isHeading: boolean): [own: Piece[], site: Piece[]] {
  const isSite = ({ label, text }: Piece) => label === null || !/\S/.test(text)
  const last = pieces.findLastIndex((piece) => !isSite(piece))
  return last < 0 || isHeading ? [pieces.slice(0, last + 1), pieces.slice(last + 1)] : [pieces, []]
}
