/** What tells sentence ends from other full stops in one language. Types only. All words are lower case, without the stop. */
export interface SentenceTable {
  /** Always followed by the rest of a name: `mr`. */
  titles: Set<string>
  /** Shortened words that seldom end a sentence: `etc`. */
  abbreviations: Set<string>
  /** Shortened words that a number follows: `vol`. */
  beforeNumbers: Set<string>
  /** Words that begin a sentence and no name. */
  starters: Set<string>
  /** Starters that may also be part of a name, after an initial: `P. Le Bris`. */
  particles: Set<string>
}
