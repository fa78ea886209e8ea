import type { VFile } from 'vfile'
import { enter } from '../../enter.ts'
import { report } from '../../messages/report.ts'
import { sliceReadable } from '../files/readable.ts'
import type { Block } from '../sheet.ts'

interface Span {
  from: number
  to: number
}

/**
 * Sets files, pictures and signatures that a program wrote into a text as letters apart from it, as residue, and tells it.
 *
 * `She wrote. begin 644 mill.gif M1TE&.#EA… end` keeps `She wrote.`
 */
export function codedApart(blocks: Block[], file: VFile): Block[] {
  const [framed, bare] = [wrapped(blocks), rows(blocks)]
  let letters = 0
  let first: { start: number; opening: string } | undefined
  const parted = blocks.flatMap((block, at) => {
    const own = framed.get(at) ?? bare.get(at) ?? []
    for (const { from, to } of own) {
      letters += to - from
      first ??= {
        start: sliceReadable(block, from, to).runs[0]?.start ?? 0,
        opening: block.text.slice(from, from + 40),
      }
    }
    return own.length === 0 ? [block] : cut(block, own)
  })
  if (!first) return blocks
  const reason = `${letters} characters are no words but a file or signature written as letters: \`${first.opening}…\``
  report(file, 'no-coded-text', { reason, where: { start: first.start } })
  return parted
}

/** What programs write before and after: mail and news, signatures and keys. */
const wrappings: Array<[open: RegExp, close: RegExp, body?: RegExp]> = [
  [/(?<!\S)begin [0-7]{3,4} \S{1,100}(?!\S)/u, /(?<!\S)end(?!\S)/u, /^[ -`]{40}/u],
  [/(?<!\S)begin-base64 [0-7]{3,4} \S{1,100}(?!\S)/u, /(?<!\S)={4}(?!\S)/u],
  [/(?<!\S)=ybegin (?=\S)/u, /=yend size=\d+(?: \w{1,9}=\w{1,20})*/u],
  [/-----BEGIN [A-Z][A-Z ]{2,40}-----/u, /-----END [A-Z][A-Z ]{2,40}-----/u],
]

/** By the place of a block, the stretch of it that stands between such lines; it may go through many blocks. */
function wrapped(blocks: readonly Block[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>()
  for (const [open, close, body] of wrappings) {
    for (let at = 0, from = 0; at < blocks.length; ) {
      const start = indexFrom(blocks, at, from, open)
      if (start && body && !body.test(textFrom(blocks, start))) {
        ;[at, from] = [start.at, start.to]
        continue
      }
      const end = start && indexFrom(blocks, start.at, start.to, close)
      if (!end) break
      for (let each = start.at; each <= end.at; each += 1) {
        const to = each === end.at ? end.to : (blocks[each]?.text.length ?? 0)
        enter(found, each, { from: each === start.at ? start.from : 0, to })
      }
      ;[at, from] = [end.at, end.to]
    }
  }
  for (const spans of found.values()) spans.sort((a, b) => a.from - b.from)
  return found
}

/** Some of what follows a sign. */
function textFrom(blocks: readonly Block[], { at, to }: Span & { at: number }): string {
  const after = blocks.slice(at + 1, at + 4).map(({ text }) => text.slice(0, 80))
  return [(blocks[at]?.text ?? '').slice(to, to + 80), ...after].join(' ')
}

/** The first place from there on that shows a sign. */
function indexFrom(
  blocks: readonly Block[],
  at: number,
  from: number,
  sign: RegExp,
): (Span & { at: number }) | undefined {
  const global = new RegExp(sign, 'gu')
  for (let each = at; each < blocks.length; each += 1) {
    global.lastIndex = each === at ? from : 0
    const match = global.exec(blocks[each]?.text ?? '')
    if (match) return { at: each, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

/** Letters of a word that nobody could read, and of a row of them. */
const [unread, row, alone] = [40, 120, 200]

interface Word extends Span {
  at: number
  length: number
}

/** By the place of a block, the rows of long words without a language; each of their lines may be a block. */
function rows(blocks: readonly Block[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>()
  let words: Word[] = []
  const end = () => {
    const length = words.reduce((sum, word) => sum + word.length, 0)
    if (length >= (words.length > 1 ? row : alone))
      for (const { at, from, to } of words) joinSpan(found, at, { from, to })
    words = []
  }
  for (const [at, { text }] of blocks.entries()) {
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const last = words.at(-1)
      const isLast = last !== undefined && word.length < last.length && isEnd(word)
      if (isCoded(word) || isLast) words.push({ at, from: index, to: index + word.length, length: word.length })
      if (!isCoded(word)) end()
    }
  }
  end()
  return found
}

function joinSpan(spans: Map<number, Span[]>, at: number, span: Span): void {
  const last = spans.get(at)?.at(-1)
  if (last && span.from <= last.to + 1) last.to = span.to
  else enter(spans, at, span)
}

function isCoded(word: string): boolean {
  if (word.length < unread || !/^[\w+/=-]+$/u.test(word)) return false
  return /^(?:[\da-f]+|[\dA-F]+)$/u.test(word) || [/\d/u, /[a-z]/u, /[A-Z]/u].every((sign) => sign.test(word))
}

/** The last, shorter line. */
function isEnd(word: string): boolean {
  return (
    /^[\w+/-]*={1,2}$/u.test(word) || (/^[\w+/]{4,}$/u.test(word) && /[a-zA-Z]\d|\d[a-zA-Z]|[a-z][A-Z]/u.test(word))
  )
}

function cut(block: Block, spans: readonly Span[]): Block[] {
  const parts: Block[] = []
  let done = 0
  const add = (from: number, to: number, markup: Block['markup']) => {
    const part = sliceReadable(block, from, to)
    if (/\S/u.test(part.text)) parts.push({ ...block, ...part, markup, gap: parts.length === 0 ? block.gap : 1 })
  }
  for (const { from, to } of spans) {
    if (from < done) continue
    add(done, from, block.markup)
    add(from, to, { type: 'residue' })
    done = to
  }
  add(done, block.text.length, block.markup)
  return parts
}
