import type { Looked } from './looked.ts'
import type { PageLine } from './page-lines.ts'
import type { TypeFault } from './type-faults.ts'

/** Finds pages that have notes at their foot and no text above them. */
export function bareNotes(lines: PageLine[], { geometry }: Looked, size: number): TypeFault[] {
  const top = geometry.trim.height - geometry.top
  const pages = new Map<number, PageLine[]>()
  for (const line of lines) {
    if (line.y >= top || line.y < geometry.bottom - 8) continue
    const known = pages.get(line.page)
    if (known) known.push(line)
    else pages.set(line.page, [line])
  }
  return [...pages]
    .filter(([, onPage]) => onPage.every((line) => line.size < 0.93 * size && line.y < top - 4 * size))
    .map(([page, [first]]) => ({ kind: 'bare-notes', page, text: first?.text ?? '' }))
}
