/**
 * How sentences of a language lean on what stands before them; all words folded, but for a first word that only its
 * accent tells from another ("là", "la"). Types only.
 */
export interface Openings {
  /** Pronouns for a person: the reader knows who is meant as long as one person is told of. */
  persons: ReadonlySet<string>
  /** Pronouns for one person, by the sentence pronoun that stands for the same (`he`: his, him). */
  pronouns: ReadonlyMap<string, ReadonlySet<string>>
  /** First words that stand for a thing or matter named before. */
  matters: ReadonlySet<string>
  /** Openings that stand for a place named before. */
  places: ReadonlySet<string>
  /** Openings of one to three words that answer the sentence before. */
  answers: ReadonlySet<string>
  /** Openings that count time from the sentence before. */
  times: ReadonlySet<string>
  /** The writer speaking of himself. */
  self: ReadonlySet<string>
  /** Openings that only bring a place or time to the front ("It was in Lyon that …"). */
  clefts: ReadonlySet<string>
  /** Words that, early in a sentence or at its end, stand for what was named before ("He kept it", "printed all three"). */
  objects: ReadonlySet<string>
  /** Articles: with a noun of the sentence before, they point back to it. */
  articles: ReadonlySet<string>
  /** Last words of a sentence whose verb stands in the one before ("A Belgian paper did."). */
  ellipses: ReadonlySet<string>
  /** Verbs of a speech that answers another. */
  replies: ReadonlySet<string>
  /** What follows a name in a sentence that says who bears it: "was a". */
  defines: RegExp
  /** How an obituary announces the death. */
  mourns: RegExp
  /** A sentence tells what came after the death of the person it is about. */
  survives: RegExp
  /** A page speaks to its visitor of itself. */
  addresses: RegExp
}
