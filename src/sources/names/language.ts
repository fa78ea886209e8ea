/** What a human language brings to reading names. Types only; all words in lower case. */
export interface NameLanguage {
  /** Words that begin sentences and are no names: articles, pronouns, prepositions, conjunctions, common adverbs. */
  small: ReadonlySet<string>
  /** Capitalised words that are never names: months, days. */
  never: ReadonlySet<string>
  /** Endings of words that begin sentences without being names: `arriving`, `suddenly`. */
  initialEndings: RegExp
  /** Lower-case words inside a name: `de`, `von`. */
  particles: ReadonlySet<string>
  /** Words that join an institution to its matter: `of`, `of the`, `for`. */
  joiners: ReadonlySet<string>
  /** Titles before a person's name, part of the mention but not of the name. */
  titles: ReadonlySet<string>
  /** Lower-case words before a person: kin, callings. */
  personBefore: ReadonlySet<string>
  /** Words after a person: verbs of saying, living, doing. */
  personAfter: ReadonlySet<string>
  /** Words within a name that make it an institution. */
  organisation: ReadonlySet<string>
  /** Words within a name that make it something that happened. */
  event: ReadonlySet<string>
  /** Words within a name that make it a place. */
  place: ReadonlySet<string>
  /** Prepositions before places, the sure ones. */
  placeBefore: ReadonlySet<string>
  /** Prepositions before places and much else. */
  within: ReadonlySet<string>
  /** Prepositions before places and persons alike. */
  towards: ReadonlySet<string>
  /** Words before whoever made a work; what follows is no title. */
  by: ReadonlySet<string>
  /** Words before the title of a work or the name of a periodical. */
  workBefore: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** Articles of other languages, capitalised at the head of titles. */
  foreignArticles: ReadonlySet<string>
  /** Ends of words that name a people, a doctrine or its followers. */
  groupEndings: RegExp
  groups: ReadonlySet<string>
  /** Nouns in lower case that an institution's name goes on with after a joiner: `Société d'océanographie`. */
  matter: RegExp
  /** Adjectives in lower case that an institution's name goes on with: `Parti communiste français`. */
  continuing: RegExp
  /** What stands before another name of the same person, at the end of the text before it. */
  alias: RegExp
  /** Before a title, `an article in`: what stands there is no person. */
  inside: RegExp
  /** `the pit called`: a thing has the name. */
  ofThing: RegExp
  /** `named its new engine under the name of`: the engine has the name. */
  naming: RegExp
  /** Before a person, `wrote to`: not whose name it is. */
  objectOf: RegExp
  /** Nouns in the possessive that belong to a name: `People's Will`. */
  possessors: ReadonlySet<string>
}
