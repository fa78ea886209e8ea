import type { PdfPages } from '../pdf/pdf-pages.ts'
import { bareNotes } from './bare-notes.ts'
import { bodyLines } from './body-lines.ts'
import type { Looked, PartRange } from './looked.ts'
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
export function typeReport(file: PdfPages, looked: Looked): TypeReport {
  const all = pageLines(file, looked.parts && pagesOf(looked.parts), looked.memory)
  const running = looked.parts?.filter(([, , kind]) => kind !== 'list')
  const text = running && pagesOf(running)
  const inText = text ? all.filter(({ page }) => text.has(page)) : all
  const lines = bodyLines(inText, { ...looked, ...(running ? { parts: running } : {}) })
  const size = looked.size ?? lines[0]?.size ?? 0
  const pitch = looked.pitch ?? 1.3 * size
  const ofPages = [...bareNotes(inText, looked, size), ...stubPages(all, looked, size, pitch)]
  const faults = [...typeFaults(lines, looked), ...ofPages].sort((a, b) => a.page - b.page)
  const pages = file.pages.length
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

function pagesOf(parts: readonly PartRange[]): Set<number> {
  const ofPart = ([first, last]: PartRange) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return new Set(parts.flatMap(ofPart))
}
