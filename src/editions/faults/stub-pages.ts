import type { Looked } from './looked.ts'
import type { PageLine } from './page-lines.ts'
import type { TypeFault } from './type-faults.ts'

/** Finds last pages of parts that hold fewer than four lines of text; a part of one page is as short as it is. */
export function stubPages(
  lines: PageLine[],
  { geometry, parts = [] }: Looked,
  size: number,
  pitch: number,
): TypeFault[] {
  const lasts = new Set(parts.filter(([first, last]) => last > first).map(([, last]) => last))
  const top = geometry.trim.height - geometry.top
  const pages = new Map<number, PageLine[]>()
  for (const line of lines) {
    const inFrame = line.y < top && line.y > geometry.bottom - 8
    const inNotes = line.size < 0.93 * size && line.y < geometry.trim.height / 2
    if (!lasts.has(line.page) || !inFrame || inNotes) continue
    const known = pages.get(line.page)
    if (known) known.push(line)
    else pages.set(line.page, [line])
  }
  return [...pages].flatMap(([page, onPage]): TypeFault[] => {
    const missing = leastLines - onPage.length
    return missing > 0 ? [{ kind: 'stub-page', page, text: onPage[0]?.text ?? '', missing: missing * pitch }] : []
  })
}

const leastLines = 4
