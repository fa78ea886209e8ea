/** Words that speak of one matter, by language. Types only; words folded, without accents. */
export interface Aspects {
  /** Matters by word. */
  words: ReadonlyMap<string, readonly string[]>
  /** Matters by the beginning of a word. */
  beginnings: ReadonlyMap<string, readonly string[]>
  /** Matters told by several words, by the first of them. */
  phrases: ReadonlyMap<string, ReadonlyArray<{ words: readonly string[]; aspect: string }>>
  /** Letters of the shortest and of the longest beginning. */
  shortest: number
  longest: number
}
