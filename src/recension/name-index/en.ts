import type { IndexWords } from './index-words.ts'

/** English. */
export const english: IndexWords = {
  joints: 'of|on|for',
  articles: 'the',
  and: 'and',
  openers:
    'inside outside from to in into of on with without after before against for at under over between near within',
}
