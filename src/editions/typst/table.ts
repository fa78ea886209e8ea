import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Handler, Writer } from './handler.ts'

/** A table whose head comes again on every page it runs to; an endless one as a paragraph for each row. */
export const table: Handler = (element, writer) => {
  const rows = rowsOf(element)
  if (hasClass(element, 'endless')) return rowByRow(rows, element, writer)
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)))
  if (width === 0) return
  writer.open(element)
  writer.code(`#data-table(columns: (${columnWidths(rows, width).join(', ')},), `)
  const heads = rows.filter(({ head }) => head)
  if (heads.length > 0) {
    writer.code('table.header(')
    for (const row of heads) writeRow(row, writer)
    writer.code('), ')
  }
  for (const row of rows) if (!row.head) writeRow(row, writer)
  writer.code(')')
  writer.endParagraph()
}

function rowByRow(rows: Row[], table: Element, writer: Writer): void {
  writer.open(table)
  writer.code('#row-by-row[')
  for (const { cells, element, head } of rows) {
    if (head) writer.code('#emph[')
    else writer.mark(element)
    for (const [index, cell] of cells.filter((cell) => textOf(cell) !== '').entries()) {
      if (index > 0) writer.code('#between-cells;')
      writer.open(cell)
      writer.inline(cell.children)
    }
    if (head) writer.code(']')
    writer.endParagraph()
  }
  writer.code(']')
  writer.endParagraph()
}

interface Row {
  head: boolean
  cells: Element[]
  element: Element
}

function rowsOf(table: Element, head = table.tagName === 'thead'): Row[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [{ head, cells: child.children.filter(isCell), element: child }]
    return child.tagName === 'thead' || child.tagName === 'tbody' || child.tagName === 'tfoot' ? rowsOf(child) : []
  })
}

const isCell = (node: Element['children'][number]): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

const spanOf = (cell: Element): number => Math.max(1, Number(cell.properties.colSpan ?? 1) || 1)

/** Characters of a cell over the number of columns that a page surely holds. */
const longestWhole = 900

/**
 * Letters of columns of short words; for the others the share of what is left that they hold, with the letters of the
 * longest short text and of the longest word in them: `(share: 332, short: 16, word: 11)`.
 */
function columnWidths(rows: Row[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.flatMap(({ cells }) => cells[column] ?? []).map(textOf)
    const longest = longestOf(texts)
    if (longest <= mostShort && !texts.some((text) => text.includes('; '))) return String(longest)
    const share = Math.round(Math.sqrt(texts.join('').length / rows.length + 1) * 100)
    const short = longestOf(texts.flatMap((text) => text.split('; ')).filter(({ length }) => length <= mostShort))
    return `(share: ${share}, short: ${short}, word: ${longestOf(texts.flatMap((text) => text.split(breakable)))})`
  })
}

/** Letters of a text that stands in one line, `30 December 1890`; each of two dates parted by a semicolon is one. */
const mostShort = 22

/** Where a line may end: not at a space that does not break. */
const breakable = /[ \t\n\r]+|(?<=-)/

const longestOf = (texts: string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0)

function writeRow({ cells, element, head }: Row, writer: Writer): void {
  const parted = cells.some((cell) => textOf(cell).length > longestWhole / cells.length)
  for (const [index, cell] of cells.entries()) {
    const numbers = hasClass(cell, 'number')
    writer.code(cellCode(cell, parted))
    if (index === 0 && !head) writer.mark(element)
    if (numbers) writer.code('#tabular[')
    writer.open(cell)
    writer.flow(cell.children)
    writer.code(numbers ? ']], ' : '], ')
  }
  writer.endLine()
}

function cellCode(cell: Element, parted: boolean): string {
  const { colSpan, rowSpan } = cell.properties
  const settings: string[] = parted ? ['breakable: true'] : []
  if (Number(colSpan) > 1) settings.push(`colspan: ${Math.floor(Number(colSpan))}`)
  if (Number(rowSpan) > 1) settings.push(`rowspan: ${Math.floor(Number(rowSpan))}`)
  if (hasClass(cell, 'right')) settings.push('align: end + top')
  if (hasClass(cell, 'centre')) settings.push('align: center + top')
  return settings.length > 0 ? `table.cell(${settings.join(', ')})[` : '['
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
