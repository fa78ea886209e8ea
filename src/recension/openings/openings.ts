/** How sentences of a language lean on what stands before them. Types only. */
export interface Openings {
  /** First words (folded) that stand for somebody or something named before. */
  pronouns: ReadonlySet<string>
  /** Pronouns for a person, wherever they stand. */
  persons: ReadonlySet<string>
  /** Openings that answer the sentence before: one to three words, folded. */
  connectives: ReadonlySet<string>
}
