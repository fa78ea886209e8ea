import { type Piece, readable } from '../files/readable.ts'
import type { Block, Markup } from '../sheet.ts'
import { hyphens } from './hyphens.ts'
import type { Reading } from './reader.ts'
import { isBroken, type Wrapping, wrappingOf } from './wrapping.ts'

interface Line {
  start: number
  end: number
  indent: number
  /** Begins with the sign by which mail programs and others mark a quotation: `> It burnt.` */
  quoted: boolean
  text: string
}

interface Group {
  lines: Line[]
  /** Blank lines above. */
  gap: number
}

/** Bare text: blank lines part paragraphs; lines that were only wrapped are put together again. */
export function readText(text: string): Reading {
  const groups = groupsOf(text)
  const wrapping = wrappingOf(
    groups.map(({ lines }) => lines.map((line) => ' '.repeat(Math.min(line.indent, 20)) + line.text)),
  )
  const belongs = hyphens(text)
  const blocks = groups.flatMap(({ lines, gap }) =>
    paragraphs(lines, wrapping).map((paragraph, i) => blockOf(paragraph, i === 0 ? gap : 0, belongs)),
  )
  return { text, blocks: blocks.filter((block) => block.text), imprint: {} }
}

function groupsOf(text: string): Group[] {
  const out: Group[] = []
  let gap = 0
  for (const line of linesOf(text)) {
    if (!line.text) gap += 1
    else if (gap > 0 || out.length === 0) {
      out.push({ lines: [line], gap })
      gap = 0
    } else out.at(-1)?.lines.push(line)
  }
  return out
}

const quoting = /^(?:>\s?){1,8}(?=[\p{L}\p{N}"“«‘'(])/u

function* linesOf(text: string): Generator<Line> {
  const ends = /\r\n?|[\n\u0085\u2028\u2029\f\v]/g
  let from = 0
  while (from <= text.length) {
    const found = ends.exec(text)
    const stop = found?.index ?? text.length
    const raw = text.slice(from, stop)
    const trimmed = raw.trim()
    const lead = raw.length - raw.trimStart().length
    const indent = [...raw.slice(0, lead)].reduce((columns, char) => columns + (char === '\t' ? 4 : 1), 0)
    const mark = quoting.exec(trimmed.slice(0, 20))?.[0].length ?? 0
    const start = from + lead + mark
    yield { start, end: from + lead + trimmed.length, indent, quoted: mark > 0, text: trimmed.slice(mark) }
    from = found ? ends.lastIndex : text.length + 1
  }
}

/** Lines of one group, those put together that one paragraph was broken into. */
function paragraphs(lines: Line[], wrapping: Wrapping): Line[][] {
  const out: Line[][] = []
  for (const line of lines) {
    const before = out.at(-1)
    const last = before?.at(-1)
    const isSame = last?.quoted === line.quoted
    if (before && last && isSame && isBroken(' '.repeat(Math.min(last.indent, 20)) + last.text, line.text, wrapping))
      before.push(line)
    else out.push([line])
  }
  return out
}

function blockOf(lines: Line[], gap: number, belongs: ReturnType<typeof hyphens>): Block {
  const indent = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  const initial = droppedInitial(lines, belongs)
  const pieces = lines.flatMap((line, i) => piecesOf(line, endOf(line, lines[i + 1], belongs), i === 0 ? initial : 0))
  const markup: Markup = lines[0]?.quoted ? { type: 'block-quotation' } : {}
  return { ...readable(pieces), gap, indent, markup }
}

/** Length of the blank behind a first letter that a scan parted from its word: `T HE house`, `E LIAS was`. */
function droppedInitial(lines: Line[], belongs: ReturnType<typeof hyphens>): number {
  const match = /^(["“'‘«]?\p{Lu}) (\p{Lu}{1,20})(?=[\s,’'])/u.exec(lines[0]?.text.slice(0, 30) ?? '')
  const [, letter = '', rest = ''] = match ?? []
  if (!letter) return 0
  const isKnown = !belongs(letter.slice(-1), rest)
  const isNoWord = !/[AIOÀÔY]$/.test(letter) && rest.length > 1 && lines.length > 1
  return isKnown || isNoWord ? letter.length : 0
}

/** How a line goes over into the next: as words do, or in the middle of one, with or without its hyphen. */
function endOf(
  line: Line,
  next: Line | undefined,
  belongs: ReturnType<typeof hyphens>,
): 'blank' | 'hyphen' | 'nothing' {
  const head = /(\p{L}{2,40})-$/u.exec(line.text.slice(-42))?.[1]
  const tail = head && next ? /^\p{Ll}{1,40}/u.exec(next.text.slice(0, 40))?.[0] : undefined
  if (!head || !tail) return 'blank'
  return belongs(head, tail) ? 'hyphen' : 'nothing'
}

const italics = /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“‘'«(])|(?<=[\p{L}\p{N}.,;:!?"”’'»)])_(?![\p{L}\p{N}_])/gu

const starred =
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[\p{L}"“‘«])([^*\n]{1,80})(?<=[\p{L}\p{N}.,;:!?"”’»])\1(?![\p{L}\p{N}*])/gu

/** Where underscores or pairs of stars set words in italics, and how many signs. */
function emphases(text: string): Array<[at: number, width: number]> {
  const lines = text.includes('_') ? [...text.matchAll(italics)].map(({ index }): [number, number] => [index, 1]) : []
  const stars = text.includes('*') ? [...text.matchAll(starred)] : []
  const pairs = stars.flatMap(
    ({ 0: all, 1: { length } = '', index }): Array<[number, number]> => [
      [index, length],
      [index + all.length - length, length],
    ],
  )
  return [...lines, ...pairs].sort(([a], [b]) => a - b)
}

type Stretch = Pick<Line, 'text' | 'start' | 'end'>

/** The line without the signs that set words in italics, and a blank for its end. */
function piecesOf({ text, start, end }: Stretch, ending: ReturnType<typeof endOf>, initial: number): Piece[] {
  if (initial > 0) {
    const rest = { text: text.slice(initial + 1), start: start + initial + 1, end }
    return [{ text: text.slice(0, initial), start, width: initial }, ...piecesOf(rest, ending, 0)]
  }
  const stop = ending === 'nothing' ? text.length - 1 : text.length
  const out: Piece[] = []
  let from = 0
  for (const [at, width] of emphases(text)) {
    out.push({ text: text.slice(from, at), start: start + from, width: at - from })
    from = at + width
  }
  out.push({ text: text.slice(from, stop), start: start + from, width: stop - from })
  if (ending === 'blank') out.push({ text: '\n', start: end, width: 1 })
  return out
}
