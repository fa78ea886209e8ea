import type { CslItem } from '../recension.ts'
import { shortTitle } from './title-parts.ts'

/**
 * An item as the styles print it best: a pamphlet and a newspaper like a book, since they set their titles like an
 * article's; a long title short where it comes again.
 */
export function printable(item: CslItem): CslItem {
  const short = shortTitle(item.title)
  return {
    ...item,
    ...(item.type === 'pamphlet' || item.type === 'periodical' ? { type: 'book' } : {}),
    ...(short === item.title ? {} : { 'title-short': item['title-short'] ?? short }),
  }
}
