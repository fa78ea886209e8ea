/** Dates and names in a statement. Types only; `at` and `end` count in the statement's text. */

/** A date written in prose. `edtf` is EDTF level 2 (`1919-01`, `1912/1917`, `1920~`, `1936-21`). */
export interface DateMention {
  at: number
  end: number
  text: string
  edtf: string
  /** stated: all of it is written here; context: year or month taken from what stands before; relative: reckoned ("the following month"). */
  basis: 'stated' | 'context' | 'relative'
  /** First and last day as yyyymmdd numbers; an open end is 0 or 99991231. */
  from?: number
  to?: number
  /** Stands within quotation marks, a block quotation or an extract. */
  quoted?: boolean
  /**
   * Not a step of the narrative: year of a publication after its title, a remark between brackets, something earlier told
   * in a subordinate clause, the year before its noun ("the 1905 revolution").
   */
  aside?: 'publication' | 'bracket' | 'flashback' | 'attribute'
  /** One end of a lifetime after a name: `(1890–1947)`. */
  life?: 'birth' | 'death'
  /** Whose lifetime it ends: where the name stands among the statement's names; absent where none stands before it. */
  bearer?: number
  /** No more than "shortly afterwards": about when what was told last happened. */
  vague?: boolean
  /** Told by the age of whom the book is about: "at sixty"; good to a year or so. */
  byAge?: true
  /** The same day in the old style (Julian calendar), where the source gives it; EDTF. */
  julian?: string
  /** Offset of the date later in the sentence that it is reckoned from: "five months after arriving in May 1912". */
  reckonedFrom?: number
  /** Kinds of deed told at this date (see clauses/). */
  deeds?: string[]
  /** Families of those kinds: tellings of one event may take words of one family (see clauses/deeds/families). */
  families?: string[]
  /** Preposition that bounds what is told. */
  sense?: 'before' | 'after' | 'until' | 'since'
}

export interface Time {
  edtf: string
  /** First and last day as yyyymmdd numbers, for comparing. */
  from: number
  to: number
  basis: 'stated' | 'carried'
}

export type NameKind = 'person' | 'place' | 'organisation' | 'work' | 'other'

/** A proper name in a statement. `key` is equal for the forms of one name in one witness (see names/). */
export interface NameMention {
  at: number
  end: number
  text: string
  kind: NameKind
  key: string
  /** The kind rests on more than one weak sign. */
  sure?: boolean
}
