import { readable } from '../readable.ts'
import type { Block } from '../sheet.ts'
import type { Reading } from './reader.ts'

interface Line {
  start: number
  end: number
  indent: number
}

/** Bare text: blank lines part paragraphs; lines that were only wrapped are put together again. */
export function readText(text: string): Reading {
  const width = wrapWidth(text)
  const blocks: Block[] = []
  let group: Line[] = []
  let gap = 0
  const close = () => {
    for (const lines of paragraphs(text, group, width)) {
      blocks.push(blockOf(text, lines, gap))
      gap = 0
    }
    group = []
  }
  for (const line of linesOf(text)) {
    if (line.start === line.end) {
      if (group.length > 0) close()
      gap += 1
    } else group.push(line)
  }
  close()
  return { text, blocks, imprint: {} }
}

function* linesOf(text: string): Generator<Line> {
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const stop = found < 0 ? text.length : found
    const lead = leadingBlanks(text, from, stop)
    let end = stop
    while (end > lead.at && isBlank(text, end - 1)) end -= 1
    yield { start: lead.at, end, indent: lead.columns }
    from = stop + 1
  }
}

function leadingBlanks(text: string, from: number, stop: number): { at: number; columns: number } {
  let at = from
  let columns = 0
  while (at < stop && isBlank(text, at)) {
    columns += text[at] === '\t' ? 4 : 1
    at += 1
  }
  return { at, columns }
}

function isBlank(text: string, at: number): boolean {
  return /[\s\u200b\ufeff]/.test(text[at] as string)
}

/** The width a file was wrapped to, or Infinity where a line is a paragraph. */
function wrapWidth(text: string): number {
  const lengths: number[] = []
  let previous: Line | null = null
  for (const line of linesOf(text)) {
    const follows = line.end > line.start
    if (previous && follows && previous.end > previous.start)
      lengths.push(previous.end - previous.start + previous.indent)
    previous = line
  }
  if (lengths.length < 4) return Number.POSITIVE_INFINITY
  lengths.sort((a, b) => a - b)
  const most = lengths[Math.floor(lengths.length * 0.95)] as number
  const full = lengths.filter((length) => length >= most * 0.8).length
  return most >= 40 && most <= 130 && full >= lengths.length * 0.5 ? most : Number.POSITIVE_INFINITY
}

/** Lines of one group, those put together that one paragraph was broken into. */
function paragraphs(text: string, group: Line[], width: number): Line[][] {
  const out: Line[][] = []
  for (const line of group) {
    const before = out.at(-1)
    const last = before?.at(-1)
    if (before && last && (isWrapped(text, last, line, width) || isStrayBreak(text, last, line))) before.push(line)
    else out.push([line])
  }
  return out
}

/** The line was full: the first word of the next would not have fitted. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY || startsItem(text, next)) return false
  const space = text.slice(next.start, next.start + 40).search(/\s/)
  const word = Math.min(space < 0 ? 40 : space, next.end - next.start)
  return line.end - line.start + line.indent + 1 + word > width - 2
}

/** A sentence goes on in small letters on the next line. */
function isStrayBreak(text: string, line: Line, next: Line): boolean {
  const end = text.slice(Math.max(line.start, line.end - 3), line.end)
  return (
    /[\p{L}\p{N},’'-]$/u.test(end) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    line.end - line.start > 30
  )
}

function startsItem(text: string, line: Line): boolean {
  return /^(?:[•·▪◦‣*–—-]\s|\(?\d{1,3}[.)]\s|\[\d{1,3}\])/.test(
    text.slice(line.start, Math.min(line.start + 8, line.end)),
  )
}

function blockOf(text: string, lines: Line[], gap: number): Block {
  const pieces = lines.map(({ start, end }) => ({ text: `${text.slice(start, end)}\n`, start, width: end - start + 1 }))
  const indent = Math.min(...lines.map((line) => line.indent))
  return { ...readable(pieces), gap, indent, markup: {} }
}
