import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { readable } from '../readable.ts'
import type { Block } from '../sheet.ts'
import { frontMatter } from './front-matter.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
import type { Reading } from './reader.ts'
import { readText } from './text.ts'
import { isBroken, wrappingOf } from './wrapping.ts'

/** Longest stretch parsed at once; the parser takes more than linear time over some texts. */
const stretch = 32_000
const deepest = 60

/** Markdown with GFM tables and footnotes; YAML front matter is the imprint. */
export function readMarkdown(text: string, file: VFile): Reading {
  const { imprint, end } = frontMatter(text, file)
  const parsed = stretches(text, end).flatMap(([from, to]) => blocksOf(text, from, to, file))
  return { text, blocks: toBlocks(parsed), imprint }
}

/** Parts of the file that end at a blank line outside of code, or at the end of a line where none comes. */
function stretches(text: string, from: number): Array<[number, number]> {
  const out: Array<[number, number]> = []
  let start = from
  while (text.length - start > stretch) {
    const blank = text.lastIndexOf('\n\n', start + stretch)
    const line = text.lastIndexOf('\n', start + stretch)
    const space = text.lastIndexOf(' ', start + stretch)
    const end = [blank, line, space].find((at) => at > start + stretch / 4) ?? start + stretch
    out.push([start, end + 1])
    start = end + 1
  }
  out.push([start, text.length])
  return out
}

function blocksOf(text: string, from: number, to: number, file: VFile): MarkdownBlock[] {
  const part = text.slice(from, to)
  if (isDeep(part)) {
    report(file, 'no-deep-markup', { reason: 'Markup nested this deep is read as plain text', where: { start: from } })
    return readText(part).blocks.map((block) => ({ lines: [piecesOf(block, from)], markup: {} }))
  }
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(part)
  return markdownBlocks(tree, part, from)
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
        joined.at(-1)?.push(...pieces)
      else joined.push([...pieces])
    })
    return joined
      .map((pieces, k): Block => ({ ...readable(pieces), gap: k === 0 ? 1 : 0, indent: 0, markup }))
      .filter((block) => block.text)
  })
}
