/** Classes of words of which one thing has but one, by language. Types only; words folded, without accents. */
export interface Choices {
  /** Class and meaning by word. */
  words: ReadonlyMap<string, ReadonlyArray<{ class: string; meaning: string }>>
  /** The same of phrases, by their first word, longest first. */
  phrases: ReadonlyMap<string, ReadonlyArray<{ words: readonly string[]; class: string; meaning: string }>>
}
