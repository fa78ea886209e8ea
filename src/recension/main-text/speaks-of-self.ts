import type { Witness } from '../../sources/witness.ts'
import { openingsOf } from '../openings/index.ts'

const QUOTED = /["“«][^"”»]*["”»]/g
const MARK = /["“”«»]/g
const WORD = /[\p{L}\p{M}]+/gu

/** Whether a writer speaks of himself in a text, outside the words of others. */
export function speaksOfSelf(text: string, witness: Witness): boolean {
  const { self } = openingsOf(witness.about.language)
  const words = unquoted(text).match(WORD) ?? []
  return words.some((word) => self.has(word.toLowerCase()))
}

/**
 * Cut behind the last closing mark, so that no opening one is followed to the end of the text for nothing. Of a quotation
 * that goes on in the next paragraph nothing is left: it opens with a mark and does not close.
 */
function unquoted(text: string): string {
  if (/^["“«]/.test(text) && (text.match(MARK)?.length ?? 0) % 2 === 1) return ''
  const end = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'), text.lastIndexOf('»')) + 1
  return text.slice(0, end).replace(QUOTED, ' ') + text.slice(end)
}
