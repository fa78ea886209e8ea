/** Words of one language by which parts of a document are known. Types only. All patterns match lower-cased text. */
export interface Phrases extends SitePhrases {
  language: string
  /** Headings, without numbers, colons and edit links. */
  headings: { works: RegExp; notes: RegExp; links: RegExp; author: RegExp; extracts: RegExp; furniture: RegExp }
  /** Headings for all works and for further reading, which kinds of works such as `Novels` stand below or after. */
  allWorks: RegExp
  /** Whole lines that begin and end a letter. */
  salutation: RegExp
  valediction: RegExp
  /** First words of an infobox line. */
  infobox: RegExp
  byline: RegExp
  /** How a page names who wrote it. */
  writer: WriterWords
  /** Heads of a list of the text's own headings or pictures. */
  contents: RegExp
  /** A numbered chapter heading. */
  chapter: RegExp
  /** What counts the parts of a source before their names: `Panel 3.1 | The mill`. */
  partNumber: RegExp
  /** Head of a numbered extract: `Document 3`. */
  extract: RegExp
  /** What introductions of extracts say. */
  extractCue: RegExp
  /** The end of a paragraph that hands over to a document, with a full stop: `and he sent the report that follows.` */
  handsOver: RegExp
  /** First words of the line below an extract that says where it is from. */
  sourceCue: RegExp
  /** First person, by which quoted prose is known. */
  firstPerson: RegExp
  /** Who is told of in the third person, by which prose about somebody is known. */
  thirdPerson: RegExp
  /** What a note about the writer of a page says. */
  authorCue: RegExp
  /** Cues of a reference: page, volume, same work. */
  reference: RegExp
  /** Verbs and other words that captions and headings do without. */
  finite: RegExp
  /** Cues of a picture's caption. */
  caption: RegExp
  /** Who or what is shown, and where, without a verb: `Mr Holm at the door of his mill`. */
  posed: RegExp
  /** What says of a line, or alone on a line of the next one, that it is a caption. */
  captionMark: RegExp
  /** Where in a picture something stands, at the end of its caption. */
  pictured: RegExp
  /** Words that stay small in titles, where all others have capitals; null where only names have. */
  smallInTitles: ReadonlySet<string> | null
  /** Words that tell the language, the commonest first. */
  stopWords: Set<string>
}

/** How a page names who wrote it. Strings are alternatives of a regular expression. */
export interface WriterWords {
  /** All that stands before a name in a line for it: `compiled at Ely by`. */
  lead: string
  /** What somebody does to a text of others, before `by`. */
  made: string
  /** What may follow the name: `for the Fen Society`. */
  behalf: string
  /** Titles whose stop does not end the name. */
  courtesy: string
  /** Who it is, before the name: `by our critic, `. */
  described: RegExp
  /** Clergy, before the name: `the Rev. `. */
  clergy: RegExp
  /** The head of a note about the writer; its group is the name. */
  about: RegExp
  /** An archive's line above a text; groups name the book, `title`, and its `author`. */
  archived: RegExp
}

/** What belongs to a site, not to its text. */
export interface SitePhrases {
  /** Who tells the story in a script, and what is heard in it and not said; each the words before a colon. */
  script: { narrator: RegExp; cue: RegExp }
  /** Whole lines that belong to the site, not to the text. */
  furniture: RegExp[]
  /** Lines of what a server or a site says in place of a document. */
  refusal: RegExp
  /** Lines that say the rest is for those who pay or are known. */
  wall: RegExp
  /** Keys of the lines at the head of a text in an archive: `First published: …`. */
  front: RegExp
  /** What opens the comments and the lists of other pages below a text. */
  foot: { comments: RegExp; others: RegExp; ranked: RegExp }
  /** Words of a menu: a line made of nothing else is one. */
  menu: RegExp
  /** Remarks of a transcriber in square brackets: of a picture, and all others. */
  remark: { caption: RegExp; furniture: RegExp }
  /** First words of the lines that say who made a transcript, and from what. */
  credit: RegExp
  /** The name of a society, museum or archive, whose site stands above its pages. */
  institution: RegExp
  /** The word of a menu that leads to the first page. */
  home: RegExp
  /** What stands in square brackets and is no word of the text: `[edit]`. */
  brackets: RegExp
}
