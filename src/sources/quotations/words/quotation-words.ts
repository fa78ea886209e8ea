/** The words around quotations in one language. All lower case. */
export interface QuotationWords {
  /** Verbs of saying and writing, in the forms narratives use. */
  speech: ReadonlySet<string>
  /** Those of writing: what they introduce was published or put on paper. */
  writing: ReadonlySet<string>
  /** `according to`, before a name. */
  accordingTo: RegExp
  /** What a name stands in apposition to: `the old master, Captain`. */
  apposition: RegExp
  /** `in the words of`, `quoted by`: before a name. */
  by: RegExp
  /** The end of a clause before a participle: it was done to whoever stands there. */
  passive: RegExp
  /** `it is`, before `said`: nobody in particular. */
  impersonal: RegExp
  /** A clause from its head up to a verb, with a common noun for its subject: `the old doctor once`. */
  unnamed: RegExp
  /** Of the pronouns that tell. */
  genders: Record<string, 'm' | 'f'>
  pronouns: ReadonlySet<string>
  /** Papers of one's own that were not printed, behind `in`: the first group is `her journal`. */
  papers: RegExp
  possessives: ReadonlySet<string>
  /** Common nouns that stand for a work of the person who speaks: `memoirs`. */
  ownWorks: ReadonlySet<string>
  /** Words that mean the work named in the sentence before: `in it`. */
  pointsBack: RegExp
  /** Said of a text about a book. */
  review: RegExp
  /** `Extracts chosen from Two Roads (1951)`; groups: the title, what stands in brackets. */
  takenFrom: RegExp
  /** Says whose pages the numbers behind extracts are: `The page numbers are those of that book`. */
  pagesOf: RegExp
  /** A sentence that speaks of the quotation set off above it: `The letter is dated …`. */
  speaksOfIt: RegExp
  /** Prepositions before a work: `in`. */
  within: ReadonlySet<string>
  /** Words for a letter, or for writing one, up to whom it is to. */
  lettered: RegExp
  /** The noun among them. */
  letter: RegExp
  /** What else a letter may lie in: up to whom it was sent to. */
  sent: RegExp
  /** The preposition that they end in; empty where there is none. */
  to: RegExp
  /** That preposition before a bare name. */
  plainTo: string
  /** It was written or sent to `him`. */
  toPronoun: RegExp
  /** A letter that answers the one before. */
  answers: RegExp
  /** Words that may stand between a name and its verb. */
  between: ReadonlySet<string>
  /** The person speaks of himself in `I`. */
  firstPerson: RegExp
}
