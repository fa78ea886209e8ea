import type { Item } from './layout.ts'
import { openingsOf } from './openings/index.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Whether a sentence leans on the one before it: it begins with a pronoun or with a word that answers something,
 * or speaks of "him" without naming anybody.
 *
 * `leaning` of "However, she declined." is true, of "In 1903 Clara Voss declined." false.
 */
export function leaning(item: Item): boolean {
  const { text, names } = item.statement
  const openings = openingsOf(item.witness.about.language)
  const words = [...text.slice(0, 160).matchAll(WORD)].slice(0, 12).map((match) => fold(match[0]))
  const [first = '', second = '', third = ''] = words
  if (openings.pronouns.has(first)) return true
  if ([first, `${first} ${second}`, `${first} ${second} ${third}`].some((opening) => openings.connectives.has(opening)))
    return true
  const named = names.some((name) => name.kind === 'person') || /(?<=[\p{L},] )\p{Lu}\p{Ll}+/u.test(text)
  return !named && words.some((word) => openings.persons.has(word))
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}
