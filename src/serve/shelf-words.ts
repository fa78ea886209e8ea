import { words } from '../book/words.ts'
import type { Templates, Words } from '../templates/templates.ts'
import type { Publication } from './publication.ts'

/** What the catalogue itself says, and in which language. */
export interface ShelfWords {
  language: string
  words: Words
}

/** Chooses the words of the catalogue: in the language of its books where they share one that is known, else in English. */
export function shelfWords(publications: Publication[], templates: Templates): ShelfWords {
  const spoken = new Set(publications.map(({ language }) => (language ?? '').slice(0, 2).toLowerCase()))
  const [only = ''] = spoken
  const language = spoken.size === 1 && templates.has(`words/${only}.yaml`) ? only : 'en'
  return { language, words: words(templates, language) }
}
