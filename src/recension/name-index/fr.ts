import type { IndexWords } from './index-words.ts'

/** French. */
export const french: IndexWords = {
  joints: 'de|des|du|sur',
  articles: 'la',
  and: 'et',
  openers: 'contra dans de sur sous avec sans chez pour contre vers entre',
}
