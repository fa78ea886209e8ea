import type { Element } from 'hast'
import type { Book } from '../../book/book.ts'
import { entryIds } from '../typst/entry-ids.ts'
import type { Mends } from '../typst/mend.ts'
import type { PlacedMark } from './page-marks.ts'

/** Finds before which entry the first column of the last page of the index ends, so that both are of like length. */
export function indexColumns(book: Book, placed: readonly PlacedMark[]): Mends {
  const part = book.parts.find(({ role }) => role === 'index')
  const pages = new Map(placed.map(({ id, page }) => [id, page]))
  const entries = (part ? entryIds(part).tree.children : []).flatMap((node) =>
    node.type === 'element' && node.tagName === 'ul' ? entriesOf(node) : [],
  )
  const last = Math.max(0, ...entries.map(({ id }) => pages.get(id) ?? 0))
  const onLast = entries.filter(({ id }) => pages.get(id) === last)
  const end = middle(onLast)
  return end ? new Map([[end.id, { type: 'column' }]]) : new Map()
}

interface Entry {
  id: string
  /** The first under its letter, with a line of white before it. */
  opens: boolean
}

const entriesOf = ({ children }: Element): Entry[] =>
  children
    .filter((node): node is Element => node.type === 'element' && node.tagName === 'li')
    .map(({ properties }, index) => ({ id: String(properties.id ?? ''), opens: index === 0 }))

/** The entry nearest the middle, rather one that opens a letter; undefined when there is little to part. */
function middle(entries: Entry[]): Entry | undefined {
  const lines = entries.map(({ opens }) => (opens ? 2 : 1))
  const half = lines.reduce((sum, count) => sum + count, 0) / 2
  if (half < 3) return undefined
  let above = 0
  let best: { entry: Entry; distance: number } | undefined
  for (const [index, entry] of entries.entries()) {
    const distance = Math.abs(above - half) - (entry.opens ? 1.5 : 0)
    if (index > 0 && (!best || distance <= best.distance)) best = { entry, distance }
    above += lines[index] ?? 0
  }
  return best?.entry
}
