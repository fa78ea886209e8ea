/** What comparing words needs to know of a language. Types only. */
export interface WordLanguage {
  /** Function words, folded (lower case, no accents); they say nothing of what a sentence tells. */
  stops: ReadonlySet<string>
  /** The part of a folded word that its forms share. */
  stem(word: string): string
  /** By the stem of a word the idea that it stands for in telling a life. */
  ideas: ReadonlyMap<string, string>
  /** Words joined to the next by an apostrophe that are no words of their own (`l'`, `d'`). */
  elisions: ReadonlySet<string>
  /** Words for numbers, folded. */
  numbers: ReadonlyMap<string, number>
  /** Words of a writer who speaks of himself, folded. */
  self: ReadonlySet<string>
  /** Those of them for himself alone. */
  alone: ReadonlySet<string>
  /** Words of a writer who speaks to those who read. */
  reader: ReadonlySet<string>
}
