import type { Dictionary } from './dictionary.ts'
import type { ReadStatement } from './read-statements.ts'
import type { SpellingLanguage } from './words/language.ts'
import type { Word } from './words-of.ts'

/** The witnesses in one language, and all the words they use. */
export interface Lexis {
  statements: Iterable<ReadStatement>
  language: SpellingLanguage
  dictionary: Dictionary
  /** How often each form stands where its capital, if it has one, is its own. */
  counts: ReadonlyMap<string, number>
  /** Forms with a capital that stand first in a sentence. */
  openings: ReadonlySet<string>
  /** How many words may still be looked for in the dictionary, letter by letter. */
  searches: { left: number }
}

/** What a word is looked up as. */
export interface Form {
  form: string
  /** opening: first in a sentence, so that it may be a name or not. */
  sort: 'word' | 'name' | 'opening'
}

/** Counts the words of the statements. */
export function lexis(statements: Iterable<ReadStatement>, language: SpellingLanguage, dictionary: Dictionary): Lexis {
  const counts = new Map<string, number>()
  const openings = new Set<string>()
  for (const { words } of statements) {
    for (const { text, isCapital, isOpening, isPlain } of words) {
      if (!isPlain) continue
      if (isCapital && isOpening) openings.add(text)
      else counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return { statements, language, dictionary, counts, openings, searches: { left: MOST_SEARCHES } }
}

const MOST_SEARCHES = 3000

/** What a word is looked up as, from how the witnesses use it elsewhere; null when it can't be looked up. */
export function formOf({ text, isCapital, isOpening, isPlain }: Word, { counts, dictionary }: Lexis): Form | null {
  if (!isPlain) return null
  if (!isCapital) return { form: text, sort: 'word' }
  if (!isOpening) return { form: text, sort: 'name' }
  const small = text.toLowerCase()
  if (counts.has(small) || dictionary.knows(small)) return { form: small, sort: 'word' }
  return { form: text, sort: counts.has(text) || dictionary.knows(text) ? 'name' : 'opening' }
}
