import type { Looked } from './looked.ts'
import type { PageLine } from './page-lines.ts'
import type { TypeFault } from './type-faults.ts'

/**
 * Finds last pages of parts that hold fewer than five lines of text, or rows of cells; a part of one page is as short as it is.
 *
 * The empty page that may follow it, so that the next part begins on a right page, is not its last.
 */
export function stubPages(lines: PageLine[], looked: Looked, size: number, pitch: number): TypeFault[] {
  const pages = textOfPages(lines, looked, size)
  return (looked.parts ?? []).flatMap(([first, last]): TypeFault[] => {
    let page = last
    while (page > first && !pages.has(page)) page--
    const onPage = pages.get(page) ?? []
    const [opening] = onPage
    const missing = leastLines - new Set(onPage.map(({ y }) => Math.round(y))).size
    return opening && page > first && missing > 0
      ? [{ kind: 'stub-page', page, text: opening.text, missing: missing * pitch }]
      : []
  })
}

/** The lines of each page between its head and its notes. */
function textOfPages(lines: PageLine[], { geometry }: Looked, size: number): Map<number, PageLine[]> {
  const top = geometry.trim.height - geometry.top
  const pages = new Map<number, PageLine[]>()
  for (const line of lines) {
    const inFrame = line.y < top && line.y > geometry.bottom - 8
    const inNotes = line.size < 0.93 * size && line.y < geometry.trim.height / 2
    if (!inFrame || inNotes) continue
    const known = pages.get(line.page)
    if (known) known.push(line)
    else pages.set(line.page, [line])
  }
  return pages
}

const leastLines = 5
