import type { WorkKind } from '../../citation.ts'

/** The words around a title in running text, in one language. All lower case. */
export interface TitleWords {
  /** Nouns that a title follows: `novel`. */
  nouns: Record<string, WorkKind>
  /** Words that may stand for a work of several: `his second, Two Roads`. */
  ordinals: ReadonlySet<string>
  /** Words for times, behind which they stand for none: `l'année suivante`. */
  spans: RegExp
  /** Nouns that the title of a periodical follows. */
  periodicalNouns: ReadonlySet<string>
  /** `called`, between such a noun and the title. */
  callings: ReadonlySet<string>
  /** Between a noun for works and the first of several titles: `include`. */
  including: ReadonlySet<string>
  /** Verbs that a title follows. */
  verbs: ReadonlySet<string>
  /** Verbs and phrases before the title of a periodical: `wrote for`. */
  periodicalVerbs: RegExp
  /** Verbs whose object is the work of the person named in front of it: `translating Bee's Two Roads`. */
  carryingVerbs: ReadonlySet<string>
  /** Verbs of saying before `in Title`. */
  speechVerbs: ReadonlySet<string>
  /** Lower-case words inside a title. */
  connectors: ReadonlySet<string>
  /** Words that end a title where capitals do not show its end. */
  stops: ReadonlySet<string>
  /** `his`, `her`: the work is by the person told of. */
  possessives: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  /** `commissioned him to write`: not by whoever the sentence begins with. */
  objects: ReadonlySet<string>
  /** Before `in` … the preposition that stands before a title. */
  inWords: ReadonlySet<string>
  /** `was published in 1951` after a title, with the year. */
  published: RegExp
  /** At the end of the words before a title: `collected as`. */
  publishedAs: RegExp
  /** Between two titles of one work: `, reissued as`. */
  renamed: RegExp
  /** A sentence about the translation of the work named just before. */
  again: RegExp
  /** Behind a title, before its author; the first group is of words that only authors follow. */
  byBehind: RegExp
  /** `described by Anna Bee in`: whose the title behind it is. */
  byBefore: RegExp
  /** `a tale of Bee, `: the author before the title. */
  ofBefore: RegExp
  /** `a poem about her, `: by somebody else. */
  aboutThem: RegExp
  /** Words behind a name that is no subject of a verb. */
  joints: ReadonlySet<string>
  /** Before whom a work tells of, or was written for. */
  topical: ReadonlySet<string>
  /** Before a name that begins its clause. */
  openers: ReadonlySet<string>
  /** Pronouns that tell a man or a woman. */
  genders: Readonly<Record<string, 'man' | 'woman'>>
  /** Begins a sentence: `In 1921`, with the year. */
  inYear: RegExp
  /** A verb of publishing and soon the year: `published in 1921 the novel`. */
  yearAfterVerb: RegExp
  /** Right after a title: `, in 1921`. */
  soonYear: RegExp
  /** Ends the words before a quotation: `in his journal: “`. */
  saidIn: RegExp
  /** The year in brackets right after a title: `(Ely, 1951)`. */
  dated: RegExp
  /** Between a title and the brackets of its imprint: `by Anna Bee`. */
  byline: RegExp
  /** All that stands between two titles of one list; the same where the second is told with its kind. */
  listed: RegExp
  listedWithKind: RegExp
  /** After a title and its comma: the article, if any, and what it is, `, a | narrative of`. */
  described: RegExp
  /** Between a piece and what holds it: `appeared in`. */
  holding: RegExp
  /** Said of a work that comes out. */
  publishing: RegExp
  /** Right after a title: it came out. */
  following: RegExp
  /** Before a colon these name the list that follows in the same paragraph: `Plays: …`. */
  listLabels: ReadonlySet<string>
  /** Titles follow capitals of the language's own words, or only their first word has one. */
  capitals: 'title' | 'sentence'
  /** Heads of sections whose works are about the subject. */
  aboutHeads: RegExp
  /** Remarks in a list of works that are no entries. */
  listRemarks: RegExp
  /** Last words of names that are no titles: `Union`, `Prize`. */
  institutions: ReadonlySet<string>
  /** Words in short names of places and times that are no titles: `Lake`. */
  geography: ReadonlySet<string>
  /** Titles of what somebody left: `Letters of …` is by whom it names. */
  papers: RegExp
  /** Nouns before the names of pictures, ships and the like, which are in italics too. */
  otherArts: ReadonlySet<string>
  /** `un`, before the first word of a title that has the capitals of a sentence. */
  indefinite: ReadonlySet<string>
  /** Before a play or an opera that is given: `a performance of `. */
  performed: RegExp
  /** Nouns for what a Latin name of two words names: `alga`. */
  species: ReadonlySet<string>
  /** Ships and aeroplanes, which bear names as persons and works do. */
  vessels: ReadonlySet<string>
  /** Before the name that one is given: `baptisée`. */
  christened: ReadonlySet<string>
}
