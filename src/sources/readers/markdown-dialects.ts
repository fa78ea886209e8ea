import type { Piece } from '../files/readable.ts'

/** A piece of text, or the text of a note that stands in the line itself. */
export interface DialectPiece extends Piece {
  inlineNote?: string
}

/** A stretch of a text node: left out, shown without being text, or a note. */
interface Cut {
  at: number
  end: number
  as: 'nothing' | 'site' | 'mark' | 'note'
}

const signs: Array<[RegExp, Cut['as']]> = [
  [/!\[\[[^\]\n]{1,200}\]\]/g, 'nothing'],
  [/\[\[(?:[^\]|\n]{1,200}\|)?(?=[^\]\n]{1,200}\]\])/g, 'nothing'],
  [/(?<=\[\[[^\]\n]{1,400})\]\]/g, 'nothing'],
  [/%%[^%]{0,2000}%%/g, 'nothing'],
  [/==(?=[^=\s])|(?<=[^=\s])==/g, 'nothing'],
  [/\s?\{[#.][^{}\n]{0,120}\}/g, 'site'],
  [/\{\{[<%][^{}]{0,800}[>%]\}\}|\{%[^{}]{0,400}%\}/g, 'site'],
  [/\s?\[-?@[\p{L}\p{N}_][^\]\n]{0,200}\]/gu, 'site'],
  [/(?:(?<=\s)|^)\^[\w-]{1,40}$/g, 'site'],
  [/(?:(?<=\s)|^)#\p{L}[\p{L}\p{N}/_-]{1,60}(?=(?:\s+[#^][\p{L}\p{N}/_-]{1,60}){0,12}\s*$)/gmu, 'site'],
]
const inlineNote = /\^(\[[^[\]]{1,2000}\])/g

/**
 * Takes the signs of other dialects of Markdown out of the pieces of a text: links of a wiki, remarks, attributes,
 * keys of references, calls of a site's templates; parts off notes that stand in the line, `kept the ferry.^[It is gone.] She …`.
 */
export function dialectPieces(value: string, pieces: Piece[]): DialectPiece[] {
  if (!/[[%={#^]/.test(value)) return pieces
  const cuts = cutsOf(value)
  if (cuts.length === 0) return pieces
  const out: DialectPiece[] = []
  let at = 0
  let next = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    let from = at
    while (next < cuts.length && (cuts[next] as Cut).at < end) {
      const cut = cuts[next] as Cut
      take(out, piece, at, from, Math.max(from, cut.at))
      take(out, piece, at, Math.max(from, cut.at), Math.min(end, cut.end), cut)
      from = Math.max(from, Math.min(end, cut.end))
      if (cut.end > end) break
      next += 1
    }
    take(out, piece, at, from, end)
    at = end
  }
  return out
}

function cutsOf(value: string): Cut[] {
  const cuts = signs.flatMap(([pattern, as]) =>
    [...value.matchAll(pattern)].flatMap(({ 0: text, index }): Cut[] => {
      const blank = as === 'site' ? text.length - text.trimStart().length : 0
      const own: Cut = { at: index + blank, end: index + text.length, as }
      return blank > 0 ? [{ at: index, end: index + blank, as: 'nothing' }, own] : [own]
    }),
  )
  for (const { 0: text, index } of value.matchAll(inlineNote)) {
    const isEnd = /[.!?…]["'”’»)]?$/.test(value.slice(Math.max(0, index - 3), index))
    cuts.push({ at: index, end: index + 1, as: isEnd ? 'mark' : 'nothing' })
    if (isEnd) cuts.push({ at: index + 1, end: index + text.length, as: 'note' })
  }
  cuts.sort((a, b) => a.at - b.at || b.end - a.end)
  return cuts.filter((cut, i) => cuts.slice(Math.max(0, i - 8), i).every(({ end }) => end <= cut.at))
}

/** The characters `from` to `to` of the text, of which the piece begins at `at`. */
function take(out: DialectPiece[], piece: Piece, at: number, from: number, to: number, cut?: Cut): void {
  if (to <= from || cut?.as === 'nothing') return
  const even = piece.text.length === piece.width
  const own: DialectPiece = {
    ...piece,
    text: piece.text.slice(from - at, to - at),
    start: even ? piece.start + (from - at) : piece.start,
    width: even ? to - from : piece.width,
  }
  if (cut?.as === 'site') own.label = null
  if (cut?.as === 'mark') own.label = `^${own.start}`
  if (cut?.as === 'note') own.inlineNote = `^${own.start - 1}`
  out.push(own)
}
