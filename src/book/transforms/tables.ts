import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'
import { walk } from '../walk.ts'

/**
 * Gives tables what readers and screen readers need: heads with a scope, classes for alignment, columns of numbers.
 *
 * `<th align="right">No.` becomes `<th scope="col" class="right">No.`; the first cell of a row in a chronology is its head.
 * One of many pages is marked as `endless`, and told.
 */
export function tables(draft: Draft): void {
  for (const part of draft.parts) {
    walk(part.blocks, (element) => {
      if (element.tagName !== 'table') return undefined
      if (part.role === 'chronology') addClass(element, 'chronology')
      const rows: Element[] = []
      walk(element.children, (inner) => {
        if (inner.tagName === 'tr') rows.push(inner)
        return undefined
      })
      const aligned = alignedColumns(rows)
      for (const row of rows) setCells(row, part.role === 'chronology')
      markNumbers(rows, aligned)
      markEndless(element, rows, draft.file)
      return 'skip'
    })
  }
}

/** Cells of a table of some hundred pages: more of them a typesetter can't set in columns in time. */
const most = 10_000

function markEndless(table: Element, rows: readonly Element[], file: VFile): void {
  const cells = rows.reduce((sum, row) => sum + cellsOf(row).length, 0)
  if (cells <= most) return
  addClass(table, 'endless')
  const where = { line: Number(table.properties.dataLine) || 1 }
  report(file, 'no-endless-table', { reason: `The table has ${rows.length} rows, ${cells} cells`, where })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => cell.type === 'element')
}

function setCells(row: Element, firstIsHead: boolean): void {
  cellsOf(row).forEach((cell, column) => {
    const { align } = cell.properties
    delete cell.properties.align
    if (align === 'right' || align === 'center') addClass(cell, align === 'center' ? 'centre' : 'right')
    if (cell.tagName === 'th') cell.properties.scope = 'col'
    else if (firstIsHead && column === 0) {
      cell.tagName = 'th'
      cell.properties.scope = 'row'
      for (const child of cell.children) if (child.type === 'text') child.value = unbroken(child.value)
    }
  })
}

/** `May 1919; A: June 1919` breaks behind the semicolon only. */
function unbroken(dates: string): string {
  return dates.replace(/(?<!;) /g, '\u00a0')
}

/**
 * A column whose body holds numbers only gets the class `number`: lining figures of equal width. Where the manuscript
 * does not say how such a column stands, it stands right, except the first, which names its row.
 */
function markNumbers(rows: Element[], aligned: ReadonlySet<number>): void {
  const body = rows.map(cellsOf).filter((cells) => cells.some(({ tagName }) => tagName === 'td'))
  const width = Math.min(...body.map(({ length }) => length), 50)
  for (let column = 0; column < width && body.length > 0; column++) {
    if (!body.every((cells) => /^[\s\d.,%–-]+$/.test(textOf(cells[column] as Element)))) continue
    for (const cells of body) addClass(cells[column] as Element, 'number')
    if (column === 0 || aligned.has(column)) continue
    for (const row of rows) addClass(cellsOf(row)[column], 'right')
  }
}

function alignedColumns(rows: Element[]): Set<number> {
  const aligned = new Set<number>()
  for (const row of rows) {
    for (const [column, { properties }] of cellsOf(row).entries()) if (properties.align) aligned.add(column)
  }
  return aligned
}

function addClass(element: Element | undefined, name: string): void {
  if (!element) return
  const classes = Array.isArray(element.properties.className) ? element.properties.className : []
  if (!classes.includes(name)) element.properties.className = [...classes, name]
}
