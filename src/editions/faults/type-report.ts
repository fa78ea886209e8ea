import type { PDFDocument } from 'pdf-lib'
import type { PageGeometry } from '../pdf/page-geometry.ts'
import { bodyLines } from './body-lines.ts'
import { pageLines } from './page-lines.ts'
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
export function typeReport(file: PDFDocument, geometry: PageGeometry): TypeReport {
  const lines = bodyLines(pageLines(file), geometry)
  const faults = typeFaults(lines)
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
  }
  return { pages, lines: lines.length, faults, perHundred }
}
