/** What looking for slips needs to know of a language. Types only. */
export interface SpellingLanguage {
  /** Loads the words of the language, in the form of Hunspell. */
  dictionary(): Promise<HunspellFiles>
  /** Another language whose words are used in it as they are; one of them is no slip, accents apart. */
  guests: string | null
  /** Letters of its ordinary words; a word with others is foreign. */
  letters: string
  /** What stands before an apostrophe and is no part of the word: `l'`. */
  elision: RegExp | null
  /** What stands at the end and is no part of the word: `'s`. */
  possessive: RegExp | null
  /** Slips that many make and that a dictionary knows as another word, or that lie further off than one letter. */
  slips: ReadonlyMap<string, string>
  /** Words that may well stand twice in a row. */
  doubles: ReadonlySet<string>
  /** Words that are known to run together with the one beside them, and are no prefix or ending of other words. */
  joiners: ReadonlySet<string>
  /** Small words that show what stands beside them to be in another language. */
  strangers: ReadonlySet<string>
  /** What may be put before a known word to make another. */
  prefixes: readonly string[]
  /** What may be put after a known word to make another. */
  suffixes: readonly string[]
  /** What is put after a name to make a word of it. */
  ofNames: readonly string[]
}

export interface HunspellFiles {
  /** Rules for prefixes and endings. */
  aff: string
  dic: string
}
