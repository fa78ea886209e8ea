import type { Unit } from './units.ts'

/** A file cut into units. */
export interface SourceText {
  text: string
  units: Unit[]
}

/** A unit of the file to be written. */
export interface Piece {
  kind: Unit['kind']
  words: string
  /** Index of the unit in the edited file that it is or replaces; -1 for a new one. */
  editedAt: number
  /** Index in the new composition; -1 for what only the person has. */
  composedAt: number
  /** Index in the last composition; -1 when it was not in it. */
  basisAt: number
}

/** The three files a piece may stand in, for what lies between two pieces. */
export interface Sides {
  edited: SourceText
  composed: SourceText
  /** White space after each unit of the last composition. */
  basisGaps: string[]
  eol: '\n' | '\r\n'
}

export interface Spliced {
  text: string
  /** Offset of each piece. */
  starts: number[]
}

/**
 * Joins pieces into one file. What stood between two neighbours of the edited file stays there to the last byte, and so
 * do the first and last characters of the file; only the words of changed pieces change.
 */
export function splice(pieces: Piece[], sides: Sides): Spliced {
  const { edited, eol } = sides
  const isHeaded = pieces[0]?.kind === 'front' && pieces[0].editedAt < 0
  const out: string[] = [isHeaded ? '' : edited.text.slice(0, edited.units[0]?.start ?? edited.text.length)]
  const starts: number[] = []
  let length = out[0]?.length ?? 0
  const add = (text: string) => {
    out.push(text)
    length += text.length
  }
  for (const [at, piece] of pieces.entries()) {
    const previous = pieces[at - 1]
    if (previous) add(gap(previous, piece, sides))
    starts.push(length)
    add(piece.words)
  }
  add(tail(pieces.at(-1), edited, eol))
  return { text: out.join(''), starts }
}

/** Words of a unit, with the line ends of the file they go into. */
export function wordsOf(source: SourceText, index: number, eol: '\n' | '\r\n'): string {
  const unit = source.units[index]
  return unit ? source.text.slice(unit.start, unit.end).replace(/\r?\n/g, eol) : ''
}

/** A three-way merge of white space: what the person changed stays, what only the sources changed follows them. */
function gap(a: Piece, b: Piece, { edited, composed, basisGaps, eol }: Sides): string {
  const mine = a.editedAt >= 0 && b.editedAt === a.editedAt + 1 ? between(edited, a.editedAt) : null
  const theirs = a.composedAt >= 0 && b.composedAt === a.composedAt + 1 ? between(composed, a.composedAt) : null
  const before = a.basisAt >= 0 && b.basisAt === a.basisAt + 1 ? basisGaps[a.basisAt] : undefined
  if (mine !== null && (theirs === null || mine.replaceAll('\r\n', '\n') !== before)) return mine
  if (theirs !== null) return theirs.replaceAll('\n', eol)
  return a.kind === b.kind && tight.has(a.kind) ? eol : eol + eol
}

const tight = new Set<Unit['kind']>(['front', 'row', 'item', 'definition'])

function between({ text, units }: SourceText, index: number): string {
  return text.slice(units[index]?.end, units[index + 1]?.start)
}

function tail(last: Piece | undefined, edited: SourceText, eol: '\n' | '\r\n'): string {
  const end = edited.units.at(-1)?.end
  const rest = end === undefined ? '' : edited.text.slice(end)
  const isTheirs = last !== undefined && last.editedAt >= 0 && last.editedAt === edited.units.length - 1
  return rest === '' && !isTheirs ? eol : rest
}
