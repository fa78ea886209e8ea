import type { Code, Html, ListItem, Nodes, PhrasingContent, Root, TableRow } from 'mdast'
import type { Markup } from '../sheet.ts'
import { alignPieces } from './align.ts'
import { readHtml } from './html.ts'
import { type DialectPiece, dialectPieces } from './markdown-dialects.ts'
import { type MarkdownBlock, paragraphBlocks } from './markdown-paragraph.ts'

interface Scope {
  source: string
  shift: number
  markup: Markup
}

/** Walks the blocks of a tree in order. `shift` is where `source` starts in the file. */
export function markdownBlocks(tree: Root, source: string, shift: number): MarkdownBlock[] {
  return tree.children.flatMap((node) => flow(node, { source, shift, markup: {} }))
}

function flow(node: Nodes, scope: Scope): MarkdownBlock[] {
  switch (node.type) {
    case 'heading':
      return textBlocks(node.children, { ...scope, markup: { type: 'heading', depth: node.depth } })
    case 'paragraph':
      return textBlocks(node.children, bolder(node.children, scope))
    case 'blockquote':
      return node.children.flatMap((child) => flow(child, { ...scope, markup: { type: 'block-quotation' } }))
    case 'list':
      return node.children.flatMap((child) => flow(child, { ...scope, markup: itemMarkup(scope.markup) }))
    case 'listItem':
      return numbered(
        node,
        node.children.flatMap((child) => flow(child, scope)),
        scope,
      )
    case 'footnoteDefinition': {
      const markup = { type: 'note' as const, label: node.label ?? node.identifier }
      return node.children.flatMap((child) => flow(child, { ...scope, markup }))
    }
    case 'table':
      return node.children.map((row) => rowBlock(row, scope))
    case 'code':
      return [codeBlock(node, scope)]
    case 'html':
      return htmlBlocks(node, scope)
    default:
      return []
  }
}

function itemMarkup(above: Markup): Markup {
  return above.type === 'note' ? above : { ...above, item: true }
}

/** The number of an item stays in its text, as in bare text, where it may be that of a note or an extract. */
function numbered(item: ListItem, [first, ...rest]: MarkdownBlock[], { source, shift }: Scope): MarkdownBlock[] {
  const start = item.position?.start.offset ?? 0
  const [number] = /^\d{1,9}[.)][ \t]/.exec(source.slice(start, start + 12)) ?? []
  if (!first || !number) return [...(first ? [first] : []), ...rest]
  const [line = [], ...lines] = first.lines
  const piece = { text: number, start: start + shift, width: number.length }
  return [{ ...first, lines: [[piece, ...line], ...lines] }, ...rest]
}

function bolder(children: PhrasingContent[], scope: Scope): Scope {
  const [only, more] = children
  return only?.type === 'strong' && !more && !scope.markup.type
    ? { ...scope, markup: { ...scope.markup, bold: true } }
    : scope
}

function textBlocks(children: PhrasingContent[], scope: Scope): MarkdownBlock[] {
  const image = children.length === 1 && children[0]?.type === 'image' ? children[0] : null
  if (image?.alt) return [{ lines: [aligned(image.alt, image, scope)], markup: { type: 'caption' } }]
  const lines = linesOf(phrases(children, scope))
  if (isPictureWithCaption(children)) return [{ lines, markup: { type: 'caption' } }]
  if (scope.markup.type === 'heading') return [{ lines, markup: scope.markup }]
  const end = scope.markup.type === 'block-quotation' ? endOfQuotation(lines, scope) : lines.length
  const quoted = paragraphBlocks(lines.slice(0, end), scope.markup)
  return end < lines.length ? [...quoted, ...paragraphBlocks(lines.slice(end), {})] : quoted
}

/** `![The mill](mill.jpg)` and, on the line below, `*The mill in the year of the fire*`. */
function isPictureWithCaption(children: PhrasingContent[]): boolean {
  const [picture, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return picture?.type === 'image' && others.length === 1 && others[0]?.type === 'emphasis'
}

/** A line without `>` goes on with a quotation whose last line broke off; where that is complete, the text goes on with it. */
function endOfQuotation(lines: DialectPiece[][], { source, shift }: Scope): number {
  const end = lines.findIndex(([first], at) => {
    const start = (first?.start ?? 0) - shift
    const margin = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
    return at > 0 && !margin.includes('>') && COMPLETE.test(lines[at - 1]?.map(({ text }) => text).join('') ?? '')
  })
  return end < 0 ? lines.length : end
}

/** The end of a sentence, with what may stand behind it: `… down."[1]` */
const COMPLETE = /[.!?…]["”’»)]*(?:\[\^?[^\]\s]{1,12}\]|\([^()]{1,20}\))?\s*$/u

function rowBlock(row: TableRow, scope: Scope): MarkdownBlock {
  const cells = row.children.flatMap((cell) => [
    ...phrases(cell.children, scope),
    { text: ' ', start: (cell.position?.end.offset ?? 0) + scope.shift, width: 1 },
  ])
  return { lines: [cells], markup: { type: 'table-row' } }
}

/** Four blanks before a paragraph make code of it, but in prose they set off a quotation. */
function codeBlock(node: Code, scope: Scope): MarkdownBlock {
  const markup: Markup = /^\s*[`~]/.test(scope.source.slice(node.position?.start.offset))
    ? {}
    : { type: 'block-quotation' }
  return { lines: linesOf(aligned(node.value, node, scope)), markup: scope.markup.type ? scope.markup : markup }
}

function htmlBlocks(node: Html, scope: Scope): MarkdownBlock[] {
  const shift = scope.shift + (node.position?.start.offset ?? 0)
  return readHtml(node.value).blocks.map(({ text, runs, markup }) => ({
    lines: [
      runs.map(({ at, length, start, width }) => ({ text: text.slice(at, at + length), start: start + shift, width })),
    ],
    markup: { ...markup, ...scope.markup },
  }))
}

/** The pieces of a line; what stands between the tags of a raised figure is a note mark. */
function phrases(children: PhrasingContent[], scope: Scope): DialectPiece[] {
  let raised = false
  return children.flatMap((child) => {
    if (child.type === 'html') raised = /^<sup\b/i.test(child.value)
    const own = phrase(child, scope)
    const text = own.map((piece) => piece.text).join('')
    return raised && /^\[?(?:\d{1,3}|[*†‡])\]?$/.test(text)
      ? own.map((piece) => ({ ...piece, label: text.replace(/[[\]]/g, '') }))
      : own
  })
}

function phrase(node: PhrasingContent, scope: Scope): DialectPiece[] {
  const start = (node.position?.start.offset ?? 0) + scope.shift
  const end = (node.position?.end.offset ?? 0) + scope.shift
  if (node.type === 'text') return dialectPieces(node.value, aligned(node.value, node, scope))
  if (node.type === 'inlineCode') return aligned(node.value, node, scope)
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
    return [{ text: '\n', start, width: 1 }]
  if (node.type === 'delete') return phrases(node.children, scope).map((piece) => ({ ...piece, label: null }))
  if (node.type === 'footnoteReference') {
    const text = scope.source.slice(start - scope.shift, end - scope.shift)
    return [{ text, start, width: end - start, label: node.label ?? node.identifier }]
  }
  return 'children' in node ? phrases(node.children, scope) : []
}

function aligned(value: string, node: Nodes, scope: Scope): DialectPiece[] {
  const from = node.position?.start.offset ?? 0
  return alignPieces(value, scope.source.slice(from, node.position?.end.offset), from + scope.shift)
}

/** Parts pieces at the ends of lines. */
function linesOf(pieces: DialectPiece[]): DialectPiece[][] {
  const out: DialectPiece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text.length !== piece.width || !piece.text.includes('\n')) {
      out.at(-1)?.push(piece)
      continue
    }
    let from = 0
    for (const [line] of piece.text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
      out.at(-1)?.push({ ...piece, text: line, start: piece.start + from, width: line.length })
      if (line.endsWith('\n')) out.push([])
      from += line.length
    }
  }
  return out.filter((line) => line.some((piece) => piece.text.trim()))
}
