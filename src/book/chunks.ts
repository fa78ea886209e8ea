import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'

/** A stretch of the manuscript that can be parsed alone. `plain` is to be printed as it stands; `rows` go on with the table above. */
export interface Chunk {
  type: 'markdown' | 'plain' | 'rows'
  /** Of rows with the head of their table again, on the two lines before `line`. */
  text: string
  /** Line of the manuscript on which it begins, from 1. */
  line: number
}

/**
 * Cuts a manuscript where no block can run on, so that parsing time grows with its length only.
 *
 * Cuts fall before headings, definitions of notes, rows of a table and unindented paragraphs after a blank line;
 * `# A\n\ntext\n\n# B` stays one chunk because it is short. A paragraph with thousands of marks becomes a `plain` chunk.
 */
export function chunks(text: string, file: VFile, firstLine = 1): Chunk[] {
  const lines = text.split('\n')
  const cuttable = !runsOn.some((pattern) => pattern.test(text))
  const found: Chunk[] = []
  let from = 0
  let size = 0
  let fence = ''
  let table: string[] = []
  let continued: string[] = []
  const close = (to: number, above: string[] = []): void => {
    if (to > from) found.push({ ...stretch(lines.slice(from, to), continued), line: firstLine + from })
    from = to
    size = 0
    continued = above
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const end = denseEnd(lines, i)
    if (end > i) {
      close(i)
      report(file, 'no-dense-markup', { reason: `\`${line.slice(0, 30)}\` …`, where: { line: firstLine + i } })
      found.push({ type: 'plain', text: lines.slice(i, end).join('\n'), line: firstLine + i })
      from = end
      table = []
      i = end - 1
      continue
    }
    if (cuttable && size > chunkSize && fence === '') {
      if (beginsBlock(line, lines[i - 1])) close(i)
      else if (table.length > 0 && line.startsWith('|')) close(i, table)
    }
    table = headAfter(table, lines, i)
    fence = fenceAfter(fence, line)
    size += line.length + 1
  }
  close(lines.length)
  return found
}

/** Small enough that the parser's arrays stay small, large enough that starting it costs nothing. */
const chunkSize = 24_000

/** Constructs in which an unindented line can still belong to a block begun above. */
const runsOn = [
  /^[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t>*+\-\d.)]*(?:`{3}|~{3})/m,
  /^[ \t]+(?:`{3}|~{3})/m,
  /^ {0,3}<[a-z/!?]/im,
]

function beginsBlock(line: string, before: string | undefined): boolean {
  if (/^(?:#{1,6}[ \t]|\[\^[^\]\s]{1,200}\]:)/.test(line)) return true
  return before?.trim() === '' && /^(?:\p{L}|\[\^|[“"«‘(])/u.test(line)
}

function stretch(lines: string[], continued: string[]): Pick<Chunk, 'type' | 'text'> {
  const type = continued.length > 0 ? 'rows' : 'markdown'
  return { type, text: [...continued, ...lines].join('\n') }
}

/** The two lines at the head of the table that goes on behind line `i`; none outside a table. */
function headAfter(table: string[], lines: string[], i: number): string[] {
  const line = lines[i] as string
  const above = lines[i - 1] ?? ''
  if (!line.startsWith('|')) return []
  const isRule = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/.test(line)
  const isHead = isRule && above.startsWith('|') && !lines[i - 2]?.trim() && cellsOf(above) === cellsOf(line)
  return isHead ? [above, line] : table
}

/** Cells of a row that begins and ends with a bar. */
function cellsOf(row: string): number {
  return row.trimEnd().replaceAll('\\|', '').split('|').length - 2
}

function fenceAfter(fence: string, line: string): string {
  const mark = /^(`{3,}|~{3,})(.*)$/.exec(line)
  if (!mark) return fence
  const [, run = '', rest = ''] = mark
  if (fence === '') return run.startsWith('`') && rest.includes('`') ? '' : run
  return run.startsWith(fence) && rest.trim() === '' ? '' : fence
}

const marksAllowed = 2_000
const solidAllowed = 2_000

/** End of the paragraph that begins at line `start` if it is too dense to parse, else `start`. */
function denseEnd(lines: string[], start: number): number {
  const first = lines[start] as string
  if (!tooNested(first) && lines[start - 1]?.trim() && !beginsItem(first)) return start
  let length = 0
  let dense = tooNested(first)
  let end = start
  while (end < lines.length && lines[end]?.trim() !== '' && (end === start || !beginsItem(lines[end] as string))) {
    const line = lines[end] as string
    length += line.length
    dense ||= longestSolid(line) > solidAllowed || tooNested(line)
    end++
  }
  dense ||= length > marksAllowed && marksIn(lines.slice(start, end).join('')) > marksAllowed
  return dense ? end : start
}

function beginsItem(line: string): boolean {
  return /^[ \t]*(?:[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^|#{1,6}[ \t]|>|\|)/.test(line)
}

function tooNested(line: string): boolean {
  if (/^[ \t]{100,}(?:[>*+-]|\d{1,9}[.)])/.test(line)) return true
  let containers = 0
  for (let i = 0; i < line.length && i < 4_000; i++) {
    const code = line.charCodeAt(i)
    if (code === 62 || code === 42 || code === 43 || code === 45) containers++
    else if (code !== 32 && code !== 9) break
  }
  return containers > 60 && !/^[-*_ \t]+$/.test(line)
}

function marksIn(text: string): number {
  let marks = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // * [ ] _ ` ~ < ! & \
    if (code === 42 || code === 91 || code === 93 || code === 95 || code === 96 || code === 126) marks++
    else if (code === 60 || code === 33 || code === 38 || code === 92) marks++
  }
  return marks
}

/** Longest run of ASCII characters without a space: what address recognizers try to read as one. */
function longestSolid(line: string): number {
  if (line.length <= solidAllowed) return 0
  let longest = 0
  let run = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    run = code > 32 && code < 127 ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}
