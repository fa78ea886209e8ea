/**
 * What the merge moves, keeps and replaces: a heading, paragraph, block quotation, fenced block, table row, list item,
 * note definition or front-matter entry, as a slice of the file. Nothing but white space lies between two units.
 */
export interface Unit {
  kind: 'front' | 'heading' | 'prose' | 'row' | 'item' | 'definition'
  start: number
  end: number
  /** Label of a note definition; key of a front-matter entry. */
  label?: string
}

/**
 * Cuts a manuscript into units; in linear time, and every character that is not white space lies in one.
 *
 * `# A\nText.\n\n- x\n- y\n` has four: a heading, a paragraph and two items.
 */
export function unitsOf(markdown: string): Unit[] {
  const lines = linesOf(markdown)
  const units: Unit[] = []
  let at = frontMatter(markdown, lines, units)
  const lastCommentEnd = markdown.lastIndexOf('-->')
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.isBlank) at += 1
    else at = readUnit({ markdown, lines, units, lastCommentEnd }, at)
  }
  return units
}

/** End of line of a file: what most of its lines have. */
export function endOfLine(markdown: string): '\n' | '\r\n' {
  const returns = markdown.split('\r\n').length - 1
  return returns * 2 > markdown.split('\n').length - 1 ? '\r\n' : '\n'
}

interface Line {
  start: number
  /** Before the line break. */
  end: number
  isBlank: boolean
  /** First 240 characters: enough to tell what the line begins. */
  head: string
}

interface Reading {
  markdown: string
  lines: Line[]
  units: Unit[]
  lastCommentEnd: number
}

function linesOf(markdown: string): Line[] {
  const lines: Line[] = []
  let start = markdown.startsWith('\uFEFF') ? 1 : 0
  while (start < markdown.length) {
    const newline = markdown.indexOf('\n', start)
    const next = newline < 0 ? markdown.length : newline + 1
    let end = newline < 0 ? markdown.length : newline
    if (end > start && markdown[end - 1] === '\r') end -= 1
    const head = markdown.slice(start, Math.min(end, start + 240))
    lines.push({ start, end, isBlank: head.trim() === '' && markdown.slice(start, end).trim() === '', head })
    start = next
  }
  return lines
}

/** `---`, entries, `---`: each entry with its indented lines is a unit. Gives the first line after it. */
function frontMatter(markdown: string, lines: Line[], units: Unit[]): number {
  if (lines[0]?.head.trimEnd() !== '---') return 0
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line.head))
  if (close < 0) return 0
  for (const line of lines.slice(0, close + 1)) {
    const last = units.at(-1)
    const isMore = /^[ \t#]/.test(line.head) || (/^-(?!--)/.test(line.head) && units.length > 1)
    if (line.isBlank) continue
    if (last && isMore && units.length > 1) last.end = trimmedEnd(markdown, line)
    else units.push({ kind: 'front', start: line.start, end: trimmedEnd(markdown, line), ...keyOf(line.head) })
  }
  return close + 1
}

function keyOf(head: string): { label?: string } {
  const label = /^["']?([\p{L}\p{N}_-]{1,80})["']?[ \t]*:/u.exec(head)?.[1]
  return label === undefined ? {} : { label }
}

function readUnit(reading: Reading, at: number): number {
  const { head } = reading.lines[at] as Line
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(head)?.[1]
  if (fence !== undefined) return take(reading, 'prose', at, fenceEnd(reading.lines, at, fence))
  if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(head)) return take(reading, 'heading', at, at + 1)
  if (head.startsWith('<!--')) return take(reading, 'prose', at, commentEnd(reading, at))
  const label = /^ {0,3}\[\^([^\]\s]{1,200})\]:/.exec(head)?.[1]
  if (label !== undefined) return take(reading, 'definition', at, definitionEnd(reading.lines, at), label)
  const end = chunkEnd(reading.lines, at)
  if (isTable(reading.lines, at, end)) return takeRows(reading, at, end)
  if (itemMark.test(head)) return takeItems(reading, at, end)
  const isSetext = end - at === 2 && /^ {0,3}(?:=+|-+)\s*$/.test(reading.lines[at + 1]?.head ?? '')
  return take(reading, isSetext ? 'heading' : 'prose', at, end)
}

const itemMark = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/

function take(reading: Reading, kind: Unit['kind'], at: number, end: number, label?: string): number {
  const first = reading.lines[at] as Line
  const last = reading.lines[end - 1] as Line
  const unit: Unit = { kind, start: first.start, end: trimmedEnd(reading.markdown, last) }
  reading.units.push(label === undefined ? unit : { ...unit, label })
  return end
}

function trimmedEnd(markdown: string, line: Line): number {
  let end = line.end
  while (end > line.start && /\s/.test(markdown[end - 1] ?? '')) end -= 1
  return end
}

function takeRows(reading: Reading, at: number, end: number): number {
  take(reading, 'row', at, at + 2)
  for (let row = at + 2; row < end; row += 1) take(reading, 'row', row, row + 1)
  return end
}

function takeItems(reading: Reading, at: number, end: number): number {
  let from = at
  for (let line = at + 1; line <= end; line += 1) {
    if (line < end && !itemMark.test(reading.lines[line]?.head ?? '')) continue
    take(reading, 'item', from, line)
    from = line
  }
  return end
}

function isTable(lines: Line[], at: number, end: number): boolean {
  return end - at >= 2 && /^ {0,3}\|/.test(lines[at]?.head ?? '') && /^ {0,3}\|[ :|-]*$/.test(lines[at + 1]?.head ?? '')
}

/** Lines up to a blank one, or up to one that begins something else in any case. */
function chunkEnd(lines: Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && !lines[end]?.isBlank && !interrupts.test(lines[end]?.head ?? '')) end += 1
  return end
}

const interrupts = /^ {0,3}(?:#{1,6}[ \t]|`{3,}|~{3,}|\[\^[^\]\s]{1,200}\]:)/

function fenceEnd(lines: Line[], at: number, fence: string): number {
  for (let line = at + 1; line < lines.length; line += 1) {
    const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines[line]?.head ?? '')?.[1]
    if (close !== undefined && close[0] === fence[0] && close.length >= fence.length) return line + 1
  }
  return lines.length
}

function commentEnd({ markdown, lines, lastCommentEnd }: Reading, at: number): number {
  const start = lines[at]?.start ?? 0
  if (lastCommentEnd < start) return chunkEnd(lines, at)
  const close = markdown.indexOf('-->', start)
  let end = at + 1
  while (end < lines.length && (lines[end]?.start ?? 0) <= close) end += 1
  return end
}

/** A definition goes on over blank lines as long as what follows is indented. */
function definitionEnd(lines: Line[], at: number): number {
  let end = chunkEnd(lines, at)
  for (let line = end; line < lines.length; line += 1) {
    const { isBlank, head } = lines[line] as Line
    if (isBlank) continue
    if (!/^(?: {2,}|\t)/.test(head) || line === end) break
    end = chunkEnd(lines, line)
    line = end - 1
  }
  return end
}
