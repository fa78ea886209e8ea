import type { CslItem } from '../recension.ts'

/** An item as the styles print it best: a pamphlet like a book, since they set its title like an article's. */
export function printable(item: CslItem): CslItem {
  return item.type === 'pamphlet' ? { ...item, type: 'book' } : item
}
