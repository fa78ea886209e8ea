import type { Dictionary } from './dictionary.ts'
import type { SpellingLanguage } from './words/language.ts'

/**
 * Whether a word is put together of known ones, as no dictionary can list them all: `oppositionist`, `bookbinder`,
 * `unmysterious`. Such a word is no slip.
 */
export function isDerived(word: string, { prefixes, suffixes }: SpellingLanguage, dictionary: Dictionary): boolean {
  const isWord = (part: string) => part.length >= SHORTEST && dictionary.knows(part)
  if (prefixes.some((prefix) => word.startsWith(prefix) && isWord(word.slice(prefix.length)))) return true
  const stems = suffixes.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length))
  if (stems.some((stem) => isWord(stem) || isWord(`${stem}e`) || isWord(stem.replace(/i$/, 'y')))) return true
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1)
    if (dictionary.knows(word.slice(0, at)) && dictionary.knows(word.slice(at))) return true
  return false
}

const SHORTEST = 4
