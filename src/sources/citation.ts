/** What a source says of where words or works come from. Types only. */

/** Where quoted words come from, as far as the source tells; nothing guessed. */
export interface Citation {
  speaker?: string
  author?: string
  work?: string
  translator?: string
  editor?: string
  publisher?: string
  publisherPlace?: string
  year?: string
  /** As written, without `p.`: `111-112`. */
  pages?: string
  url?: string
  /** Where the words beside it name no published work: these words, `Fen Papers, OG/4/17`. */
  asWritten?: string
  /** How it was found; `document` = only the document itself can be named. */
  via: 'note' | 'words' | 'heading' | 'document'
  /** What the work quotes: `Letter to Bee, 3 June 1911` of `Letter to Bee, 3 June 1911, quoted in Dee, Two Roads`. */
  paper?: string
  /** The letter it is from, which `speaker` wrote. */
  letter?: Letter
  /** Label of the note it was read from. */
  note?: string
  /** The note was `Ibid`, `op. cit.` or a short form, resolved to what is given here. */
  resolved?: 'ibid' | 'op-cit' | 'short'
  /** The work that the words around it name, when the note names another; the note is followed. */
  toldWork?: string
}

/** To whom and when a letter was written. */
export interface Letter {
  /** With its preposition, in the language of the source: `to Carl Bee`, `au docteur Bee`. */
  to?: string
  /** EDTF. */
  date?: string
}

export type WorkKind =
  | 'book'
  | 'article'
  | 'chapter'
  | 'periodical'
  | 'pamphlet'
  | 'poems'
  | 'novel'
  | 'web'
  | 'film'
  | 'letter'
  | 'other'
