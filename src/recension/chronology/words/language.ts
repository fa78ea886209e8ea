/** Words that tie a sentence to what stood before it. Types only; matched without regard to capitals. */
export interface AloneLanguage {
  /** Joining words at the head of a clause. */
  opening: RegExp
  /** Joining words at the end of a stretch. */
  closing: RegExp
  /** Prepositions at the head of a phrase without a verb. */
  preposition: RegExp
  /** Adverbs at the head of a sentence that look back: `However,`. */
  connective: RegExp
  /** First words that mean something named before. */
  hangers: ReadonlySet<string>
  /** A place or time that was named in the sentence before: `He was there until 1936`. */
  before: RegExp
  /** First words of a clause that has somebody who acts: pronouns, articles and what else goes before a noun. */
  starters: ReadonlySet<string>
  /** It begins with a pronoun for who acts. */
  actors: RegExp
  /** The source says where or when it came out itself. */
  imprint: RegExp
  /** Words for a work told before. */
  works: RegExp
  /** The narrator speaks of himself. */
  narrator: RegExp
  /** What is held or said, not done. */
  opinion: RegExp
  /** The writer's own voice, beside what he tells: `For see how …`, `There is a photograph …`. */
  remark: RegExp
  /** It says no more than that something happened: `An event occurred | in 1572`. */
  announced: RegExp
  /** What should have been done, and was not: `ought to have come | in May`. */
  unreal: RegExp
  /** Last words of a date that the next words complete: `shortly after | his release`. */
  unfinished: RegExp
  /** Relations by the word; equal values are one relation in several words or languages. */
  kin: Readonly<Record<string, string>>
  /** A relative of the subject's, told with `his` or `her` in text put into small letters; the first group is the word. */
  kinOfOwn: RegExp
  /** The same straight before a name, and straight behind it: `her husband, | Jan Holm |, her husband`. */
  kinBefore: RegExp
  kinBehind: RegExp
  /** Somebody is left without husband or wife. */
  widowed: RegExp
}
