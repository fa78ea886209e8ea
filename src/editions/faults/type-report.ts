import type { PDFDocument } from 'pdf-lib'
import { bareNotes } from './bare-notes.ts'
import { bodyLines } from './body-lines.ts'
import type { Looked } from './looked.ts'
import { pageLines } from './page-lines.ts'
import { stubPages } from './stub-pages.ts'
import { type TypeFault, type TypeFaultKind, typeFaults } from './type-faults.ts'

/** How well a book is set. */
export interface TypeReport {
  pages: number
  /** Lines of running text that were looked at. */
  lines: number
  faults: TypeFault[]
  /** Faults on a hundred pages, by kind. */
  perHundred: Record<TypeFaultKind, number>
}

/** Looks at every line of the running text of a PDF and counts its faults of setting. */
export function typeReport(file: PDFDocument, looked: Looked): TypeReport {
  const within = looked.parts && new Set(looked.parts.flatMap(([first, last]) => range(first, last)))
  const all = pageLines(file, within, looked.memory)
  const lines = bodyLines(all, looked)
  const size = looked.size ?? lines[0]?.size ?? 0
  const pitch = looked.pitch ?? 1.3 * size
  const ofPages = [...bareNotes(all, looked, size), ...stubPages(all, looked, size, pitch)]
  const faults = [...typeFaults(lines, looked), ...ofPages].sort((a, b) => a.page - b.page)
  const pages = file.getPageCount()
  const count = (kind: TypeFaultKind): number => {
    const found = faults.filter((fault) => fault.kind === kind).length
    return Number(((found * 100) / pages).toFixed(2))
  }
  const perHundred = {
    'loose-line': count('loose-line'),
    ladder: count('ladder'),
    runt: count('runt'),
    widow: count('widow'),
    orphan: count('orphan'),
    'uneven-feet': count('uneven-feet'),
    'bare-notes': count('bare-notes'),
    'stub-page': count('stub-page'),
  }
  return { pages, lines: lines.length, faults, perHundred }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
