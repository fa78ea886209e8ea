import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { mayHoldAddress } from '../../markdown/may-hold-address.ts'
import { withEveryCall } from '../../markdown/with-every-call.ts'
import { withoutAddresses } from '../../markdown/without-addresses.ts'
import { report } from '../../messages/report.ts'
import { readable } from '../files/readable.ts'
import type { Block } from '../sheet.ts'
import { frontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import type { MarkdownBlock } from './markdown-paragraph.ts'
import type { Reading } from './reader.ts'
import { readText } from './text.ts'
import { isBroken, wrappingOf } from './wrapping.ts'

/** Length of the stretches parsed at once; the parser takes more than linear time over some texts. */
const stretch = 8000
const deepest = 60

const parserOfAll = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withEveryCall).freeze()
const parserWithoutAddresses = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withEveryCall)
  .use(withoutAddresses)
  .freeze()

/** Markdown with GFM tables and footnotes; YAML front matter is the imprint. */
export function readMarkdown(text: string, file: VFile): Reading {
  const { imprint, end } = frontMatter(text, file)
  const parts = stretches(text, end).map(([from, to]) => ({ from, part: text.slice(from, to) }))
  let isTable = false
  const parsed = parts.flatMap(({ from, part }) => {
    const found = isTable ? rowsOf(part, from) : blocksOf(part, from)
    isTable = part.endsWith('\n') && !/\n[ \t]*\n$/.test(part) && found.at(-1)?.markup.type === 'table-row'
    return found
  })
  const thick = parts.find(({ part }) => isThick(part))
  if (thick) {
    report(file, 'no-deep-markup', {
      reason: 'Markup as thick as this is read as plain text',
      where: { start: thick.from },
    })
  }
  return { text, blocks: toBlocks(parsed), imprint }
}

/** Parts of the file that end at a blank line outside of code; where none comes, at the end of a line or word. */
function stretches(text: string, from: number): Array<[number, number]> {
  const out: Array<[number, number]> = []
  let start = from
  for (const end of parting(text, from)) {
    while (end - start > stretch * 4) {
      const cut = ['\n', '. ', ' ']
        .map((sign) => text.lastIndexOf(sign, start + stretch) + sign.length)
        .find((at) => at > start)
      out.push([start, cut ?? start + stretch])
      start = cut ?? start + stretch
    }
    if (end - start < stretch && end < text.length) continue
    out.push([start, end])
    start = end
  }
  return out
}

/** Where a paragraph that is not set in follows a blank line, and the end. */
function* parting(text: string, from: number): Generator<number> {
  const fences = /^ {0,3}(?:```|~~~)|\n[ \t]*\n+(?=[^\s])/gm
  fences.lastIndex = from
  let isCode = false
  for (let match = fences.exec(text); match; match = fences.exec(text)) {
    if (/[`~]/.test(match[0])) isCode = !isCode
    else if (!isCode) yield fences.lastIndex
  }
  yield text.length
}

function blocksOf(part: string, from: number, head = ''): MarkdownBlock[] {
  if (isThick(part)) return readText(part).blocks.map((block) => ({ lines: [piecesOf(block, from)], markup: {} }))
  const start = from - head.length
  const parser = mayHoldAddress(head + part) ? parserOfAll : parserWithoutAddresses
  const tree: Root = parser.parse(head + part)
  const blocks = markdownBlocks(tree, head + part, start)
  return head === '' ? blocks : blocks.filter(({ lines: [line] }) => (line?.[0]?.start ?? from) >= from)
}

/** Rows of a table that was cut between two of them, under a head of as many cells. */
function rowsOf(part: string, from: number): MarkdownBlock[] {
  const [first = ''] = part.split('\n', 1)
  const cells = Math.min(200, Math.max(1, (first.match(/(?<!\\)\|/g)?.length ?? 2) - 1))
  return blocksOf(part, from, `|${' x |'.repeat(cells)}\n|${' - |'.repeat(cells)}\n`)
}

function isThick(part: string): boolean {
  return isDense(part) || isDeep(part)
}

/** More signs of markup than any text has. */
function isDense(part: string): boolean {
  return part.length > 2000 && (part.match(/[[\]()*_`<>!^~\\&|\n+-]/g)?.length ?? 0) * 4 >= part.length
}

function piecesOf(block: Block, shift: number): MarkdownBlock['lines'][number] {
  return block.runs.map(({ at, length, start, width }) => ({
    text: block.text.slice(at, at + length),
    start: start + shift,
    width,
  }))
}

/** Quotation signs, bullets or brackets heaped up as no text has them. */
function isDeep(part: string): boolean {
  const heap = /^(?:[ \t]{0,8}(?:>|[-*+]|\d{1,3}[.)]))+/gm
  for (const [run] of part.matchAll(heap)) {
    if ((run.match(/>|[-*+](?=[ \t])|[.)]/g)?.length ?? 0) > deepest) return true
  }
  return new RegExp(`\\[{${deepest}}|(?:\\[\\s?){${deepest}}|^[ \\t]{${deepest * 4}}`, 'm').test(part)
}

/** One block for each paragraph, or for each line that was not just wrapped. */
function toBlocks(parsed: MarkdownBlock[]): Block[] {
  const texts = parsed.map(({ lines }) =>
    lines.map((pieces) =>
      pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    ),
  )
  const wrapping = wrappingOf(texts.filter((_, i) => parsed[i]?.markup.type === undefined))
  return parsed.flatMap(({ lines, markup }, i) => {
    const joined: MarkdownBlock['lines'] = []
    lines.forEach((pieces, k) => {
      const before = texts[i]?.[k - 1]
      if (before !== undefined && (markup.type || isBroken(before, texts[i]?.[k] ?? '', wrapping)))
        for (const piece of pieces) joined.at(-1)?.push(piece)
      else joined.push([...pieces])
    })
    return joined
      .map((pieces, k): Block => ({ ...readable(pieces), gap: k === 0 ? 1 : 0, indent: 0, markup }))
      .filter((block) => block.text)
  })
}
