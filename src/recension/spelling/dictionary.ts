import type { SpellingLanguage } from './words/language.ts'

export interface Dictionary {
  /** Whether a word may be written so; one that is known in small letters may be written with a capital. */
  knows(word: string): boolean
  /** The same for a word that was made up here and is not likely to be asked for again. */
  tries(word: string): boolean
}

/** Opens the dictionary of a language, once. This takes a tenth of a second, so it is done only where words are looked at. */
export function dictionary(language: SpellingLanguage): Promise<Dictionary> {
  const open = opened.get(language) ?? openDictionary(language)
  opened.set(language, open)
  return open
}

const opened = new Map<SpellingLanguage, Promise<Dictionary>>()

/** Hunspell itself: other programs write all forms of all words out first, which for French takes five seconds and 600 MB. */
async function openDictionary(language: SpellingLanguage): Promise<Dictionary> {
  const [{ createHunspellFromStrings }, { aff, dic }] = await Promise.all([
    import('hunspell-wasm'),
    language.dictionary(),
  ])
  const hunspell = await createHunspellFromStrings(aff, dic)
  const asked = new Map<string, boolean>()
  const tries = (word: string) => asked.get(word) ?? hunspell.testSpelling(word)
  const knows = (word: string) => {
    const known = tries(word)
    if (asked.size < MOST_REMEMBERED) asked.set(word, known)
    return known
  }
  return { knows, tries }
}

const MOST_REMEMBERED = 500_000
