/** The words that citations are written with in one language. A full stop at the end of a word is optional in the text. */
export interface CitationWords {
  /** The work cited just before. */
  ibid: string[]
  /** A work of the author named, cited before. */
  opCit: string[]
  /** The same author as just before. */
  idem: string[]
  /** What a work is that was never printed: `typescript`. */
  unpublished: string[]
  /** Stand before a page number. */
  page: string[]
  /** Stand after a number of pages. */
  pageCount: string[]
  /** Places in a book that are no numbers: `back cover`. */
  unnumbered: string[]
  /** Before the number of a place in a book that is no page: `plate`. */
  locator: string[]
  volume: string[]
  issue: string[]
  /** After an ordinal or `rev.`: an edition, not an editor. */
  edition: string[]
  /** Before another edition of the same work. */
  reprint: string[]
  translatedBy: string[]
  /** Between `translated` and the language: `from the`. */
  translatedFrom: string[]
  by: string[]
  series: string[]
  editedBy: string[]
  /** After names, in brackets or not: `(eds.)`. */
  editorMark: string[]
  foreword: string[]
  translationOf: string[]
  alsoPublishedAs: string[]
  /** Between the source quoted and the work it was found in. */
  citedIn: string[]
  /** Between a letter or the like and the book that prints it. */
  printedIn: string[]
  /** Before the book or periodical that holds an article. */
  within: string[]
  /** Open a note without being part of the citation. */
  signals: string[]
  /** Before what a reader is pointed to a work for: `for` of `for the mill see Bee, Two Roads`. */
  topics: string[]
  /** Names the list or the note that a citation stands in: `Sources: Bee, Two Roads`. */
  listNames: string[]
  /** Last words in the names of places and sets of papers, no person's: `Fen Estate Papers`. */
  holdings: string[]
  /** First words of such names: `Register of St Mary's`. */
  holdingHeads: string[]
  and: string[]
  /** Before a second author. */
  with: string[]
  /** Between the person who cites and the work that is meant: `cited by the latter, Two Roads`. */
  latter: string[]
  accessed: string[]
  /** Right before an address: `Retrieved from`. */
  addressed: string[]
  /** Neither date, place nor publisher nor page numbers: `n.d.`. */
  noDate: string[]
  noName: string[]
  /** Common nouns in publishers' names: `Press`. */
  publishers: string[]
  /** Publishers by their own names, whole or part. */
  houses: string[]
  /** Publishers whose names are no words of a title, whole. */
  fullHouses: string[]
  /** Towns where books are published, as this language writes them. */
  places: string[]
  /** Countries and regions: no titles, and no towns of an imprint. */
  regions: string[]
  languages: string[]
  weekdays: string[]
  months: string[]
  /** Papers that are no publications: `letter`. */
  papers: string[]
  /** Nouns that name a periodical, also inside its title. */
  periodicals: string[]
  /** Lower-case words inside titles and names. */
  particles: string[]
  /** What is put otherwise before a citation is read: where a copy lies, a publisher's abbreviation. */
  rewrites: ReadonlyArray<readonly [RegExp, string]>
  /** Words that do not stand in a person's name. */
  functionWords: string[]
}
