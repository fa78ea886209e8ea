import type { Book } from '../../book/book.ts'
import type { PageMark } from '../edition.ts'

export interface PagePlaces {
  /** Where print pages begin, by the id of the block they begin in. */
  pages: Map<string, PageMark[]>
  /** Label of the print page on which each index mark stands. */
  folios: Map<string, string>
}

/** Sorts the print pages to the blocks in which they begin, and tells the page of every index mark. */
export function pagePlaces(book: Book, marks: readonly PageMark[]): PagePlaces {
  const places: PagePlaces = { pages: new Map(), folios: new Map() }
  for (const mark of marks) {
    const list = places.pages.get(mark.id)
    if (list) list.push(mark)
    else places.pages.set(mark.id, [mark])
  }
  if (marks.length > 0) for (const part of book.parts) foliosOf(part, places)
  return places
}

function foliosOf({ id, tree }: Book['parts'][number], { pages, folios }: PagePlaces): void {
  let label = pages.get(id)?.[0]?.label
  let offset = 0
  let pending: Array<{ at: number; label: string }> = []
  const see = (node: Book['parts'][number]['tree']['children'][number]): void => {
    if (node.type === 'text') {
      offset += node.value.length
      return
    }
    if (node.type !== 'element') return
    const own = node.properties.id
    if (typeof own === 'string') {
      for (const mark of pages.get(own) ?? []) pending.push({ at: offset + mark.offset, label: mark.label })
    }
    const passed = pending.filter(({ at }) => at <= offset)
    if (passed.length > 0) {
      label = passed.at(-1)?.label
      pending = pending.filter(({ at }) => at > offset)
    }
    if (node.properties.dataIndex !== undefined && label !== undefined) folios.set(String(own), label)
    for (const child of node.children) see(child)
  }
  for (const node of tree.children) see(node)
}
