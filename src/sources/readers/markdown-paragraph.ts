import type { Piece } from '../files/readable.ts'
import type { Markup } from '../sheet.ts'
import type { DialectPiece } from './markdown-dialects.ts'

/** A block of a Markdown file, line by line, with places in the whole file. */
export interface MarkdownBlock {
  lines: Piece[][]
  markup: Markup
}

type Lines = DialectPiece[][]

/** The blocks of one paragraph: verse behind strokes, terms with what is said of them, fences, notes in the line. */
export function paragraphBlocks(lines: Lines, markup: Markup): MarkdownBlock[] {
  const texts = lines.map((line) => textOf(line).trimStart())
  if (lines.length > 1 && texts.every((text) => text.startsWith('|'))) {
    // Strokes at both ends are those of a table whose head no line of dashes marks.
    const isTable = texts.every((text) => /.\|\s*$/.test(text))
    const kind: Markup = { ...markup, type: isTable ? 'table-row' : 'block-quotation' }
    return lines.map((line) => ({ lines: [without(line, /^\s*\|/)], markup: kind }))
  }
  const callout = /^\[!\w{2,20}\][+-]?/.exec(texts[0] ?? '')
  if (callout && markup.type === 'block-quotation') {
    const head = without(lines[0] as DialectPiece[], /^\s*\[!\w{2,20}\][+-]?/)
    return [
      ...(textOf(head).trim() ? [{ lines: [head], markup: { type: 'caption' as const } }] : []),
      ...paragraphBlocks(lines.slice(1), markup),
    ]
  }
  const out: MarkdownBlock[] = []
  lines.forEach((line, i) => {
    const text = texts[i] ?? ''
    if (/^:{3,}/.test(text)) out.push({ lines: [line], markup: { type: 'residue' } })
    else if (/^[:~]\s+\S/.test(text) && i > 0) {
      const term = out.at(-1)
      if (term) term.markup = { ...markup, item: true, pair: true }
      out.push({ lines: [without(line, /^\s*[:~]/)], markup: { ...markup, item: true, pair: true } })
    } else append(out, line, markup, i)
  })
  return out
}

/** A line belongs to the block before it, unless a fence, a term or a note ended that. */
function append(out: MarkdownBlock[], line: DialectPiece[], markup: Markup, i: number): void {
  let own: DialectPiece[] = []
  let isNew = i === 0
  const close = () => {
    const last = out.at(-1)
    if (own.length === 0) return
    if (last && !isNew && last.markup === markup) last.lines.push(own)
    else out.push({ lines: [own], markup })
    own = []
    isNew = false
  }
  for (const piece of line) {
    if (piece.inlineNote === undefined) own.push(piece)
    else {
      close()
      const last = out.at(-1)
      if (last?.markup.label === piece.inlineNote) last.lines.at(-1)?.push(piece)
      else out.push({ lines: [[piece]], markup: { type: 'note', label: piece.inlineNote } })
      isNew = true
    }
  }
  close()
}

function textOf(line: DialectPiece[]): string {
  return line.map((piece) => piece.text).join('')
}

/** The line without what it begins with. */
function without([first, ...rest]: DialectPiece[], head: RegExp): DialectPiece[] {
  const length = head.exec(first?.text ?? '')?.[0].length ?? 0
  if (!first || length === 0 || first.text.length !== first.width) return first ? [first, ...rest] : rest
  const own = { ...first, text: first.text.slice(length), start: first.start + length, width: first.width - length }
  return [own, ...rest]
}
