import { type Piece, readable } from '../readable.ts'
import type { Block } from '../sheet.ts'
import type { Reading } from './reader.ts'
import { isBroken, type Wrapping, wrappingOf } from './wrapping.ts'

interface Line {
  start: number
  end: number
  indent: number
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
  const blocks = groups.flatMap(({ lines, gap }) =>
    paragraphs(lines, wrapping).map((paragraph, i) => blockOf(paragraph, i === 0 ? gap : 0)),
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
    yield { start: from + lead, end: from + lead + trimmed.length, indent, text: trimmed }
    from = found ? ends.lastIndex : text.length + 1
  }
}

/** Lines of one group, those put together that one paragraph was broken into. */
function paragraphs(lines: Line[], wrapping: Wrapping): Line[][] {
  const out: Line[][] = []
  for (const line of lines) {
    const before = out.at(-1)
    const last = before?.at(-1)
    if (before && last && isBroken(' '.repeat(Math.min(last.indent, 20)) + last.text, line.text, wrapping))
      before.push(line)
    else out.push([line])
  }
  return out
}

function blockOf(lines: Line[], gap: number): Block {
  const indent = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  return { ...readable(lines.flatMap(piecesOf)), gap, indent, markup: {} }
}

/** The line without the underscores that set words in italics, and a blank for its end. */
function piecesOf({ text, start, end }: Line): Piece[] {
  const out: Piece[] = []
  let from = 0
  for (const { index } of text.includes('_')
    ? text.matchAll(/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“‘'«(])|(?<=[\p{L}\p{N}.,;:!?"”’'»)])_(?![\p{L}\p{N}_])/gu)
    : []) {
    out.push({ text: text.slice(from, index), start: start + from, width: index - from })
    from = index + 1
  }
  out.push(
    { text: text.slice(from), start: start + from, width: text.length - from },
    { text: '\n', start: end, width: 1 },
  )
  return out
}
