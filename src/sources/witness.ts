/**
 * What stage 1 makes of the files in `sources/`: one Witness per file. Types only.
 *
 * All offsets are UTF-16 code units. `Place` offsets count in the decoded file (`Witness.text`);
 * offsets called `at` and `end` inside a Statement count in that statement's `text`.
 */
import type { VFile } from 'vfile'

/** Short name of a witness in notes and appendices: `A`, `B` … */
export type Siglum = string & { readonly brand: 'Siglum' }
/** `<siglum>:<start>`, unique in a book; stable as long as the file does not change before it. */
export type StatementId = string & { readonly brand: 'StatementId' }
export type PassageId = string & { readonly brand: 'PassageId' }
export type QuotationId = string & { readonly brand: 'QuotationId' }

/** A stretch of a source. `file` is the path below `sources/`, with `/` between folders. */
export interface Place {
  file: string
  start: number
  end: number
}

/** What is known of a source as a publication; from book.yaml, else from the file itself, else absent. */
export interface Imprint {
  title: string
  author?: string
  date?: string
  publisher?: string
  licence?: string
  url?: string
  /** BCP 47 primary tag found or set: `en`, `fr`, … */
  language: string
  /** 1 leads. Files without a rank in book.yaml come after those with one, the fuller first. */
  rank: number
}

export interface Witness {
  siglum: Siglum
  /** Carries path and messages; the text is `text`. */
  file: VFile
  about: Imprint
  /** The decoded file. For .docx, .odt and .epub the extracted plain text, one paragraph per line. For .html the markup as decoded. */
  text: string
  /** In document order; together they hold every non-blank character of the readable text. */
  passages: Passage[]
  /** The same passages by heading; sections[0] is what stands before the first heading. */
  sections: Section[]
  /** Endnotes and footnotes of the source, bound to their marks. */
  notes: SourceNote[]
  /** Every quotation of four words or more, in document order. */
  quotations: Quotation[]
  /** Every mention of a work: work lists, notes, running text, extract headings. */
  works: WorkMention[]
  /** The same in all witnesses of a book. */
  subject?: Subject
}

/** Kind of a passage. Only `narrative`, `block-quotation`, `extract` (and their statements) are text to be printed as prose. */
export type PassageType =
  | 'title'
  | 'byline'
  | 'heading'
  | 'narrative'
  | 'block-quotation'
  | 'attribution'
  | 'epigraph'
  | 'extract-head'
  | 'extract'
  | 'note'
  | 'work'
  | 'caption'
  | 'infobox'
  | 'furniture'
  | 'author-note'
  | 'list-item'
  | 'table-row'
  | 'residue'

export interface Passage {
  id: PassageId
  type: PassageType
  place: Place
  /** Readable text: white space folded, entities resolved, tags gone. Note marks are still in it. */
  text: string
  /** Sentences in order. Headings, captions, furniture … have statements too: every sentence of a source is one statement. */
  statements: Statement[]
  /** Index into Witness.sections. */
  section: number
  /** Heading only: 1 to 6. */
  depth?: number
  /** `extract-head`, `extract`: the number of the extract; `note`: the note's number or label. */
  label?: string
  /** What made the recognizer decide, for the report: name of the recognizer. */
  by: string
}

export type SectionRole = 'opening' | 'body' | 'extracts' | 'works' | 'notes' | 'links' | 'author' | 'furniture'

export interface Section {
  role: SectionRole
  /** The heading's text without numbers and edit links; '' for the opening. */
  title: string
  depth: number
  heading: PassageId | null
  passages: PassageId[]
}

export interface Statement {
  id: StatementId
  passage: PassageId
  place: Place
  /** The sentence to print: white space folded, note marks taken out, words and punctuation untouched. */
  text: string
  /** Note marks that stood in it, `at` = offset in `text` after which the mark stood. */
  marks: NoteMark[]
  dates: DateMention[]
  names: NameMention[]
  /** The time it tells of: stated in it, or carried by the narrative around it. */
  time?: Time
  /** Its clauses in order; together they are its text. Only where it may tell of an event. */
  clauses?: Clause[]
}

/** A stretch of a statement between marks and joints. */
export interface Clause {
  at: number
  end: number
  /** What its first word does: `and` coordinates, `when` subordinates, `who` relates. */
  joint: 'none' | 'coordinate' | 'subordinate' | 'relative'
  verb: 'finite' | 'participle' | 'none'
  /** Kinds of deed it tells: `birth`, `arrest` … (see clauses/). */
  deeds: string[]
  /** Families of those kinds. */
  families?: string[]
  /** Where the first word for a deed stands. */
  deedAt?: number
  /** Key of the person who acts in it, by name or by the pronoun that stands for the name; absent when unknown. */
  actor?: string
}

/** Whom the book is about, as the editor says or all witnesses together show. */
export interface Subject {
  name: string
  /** Every form of the name in the witnesses, pseudonyms included. */
  forms: string[]
  /** Keys of NameMentions that mean the subject. */
  keys: string[]
  /** `he`, `she`, `il`, `elle`. */
  pronoun?: string
  /** A ship, a town, a society: no person. */
  thing?: true
  /** EDTF. */
  born?: string
  died?: string
  /** The same of the only marriage. */
  married?: string
}

export interface NoteMark {
  at: number
  label: string
  /** The place in the work that the mark itself gives, as written: `p. 12` of `[3, p. 12]`. */
  pages?: string
  place: Place
}

export interface SourceNote {
  label: string
  place: Place
  text: string
  citations: Citation[]
  /** Where it is called; empty for a note without a mark. */
  marks: Place[]
}

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

export interface Quotation {
  id: QuotationId
  place: Place
  /** Words quoted, to the letter, without the outer marks; parts of a split quotation joined by ' … ' only in reports, never here: first part here, all parts in `parts`. */
  text: string
  parts: Place[]
  form: 'inline' | 'split' | 'block' | 'extract' | 'epigraph'
  /** Statements it runs through, first to last. */
  statements: StatementId[]
  /** In the first statement where it begins, in the last where it ends. */
  at: number
  end: number
  /** `split`: where in its statements each part but the last ends. */
  pauses?: Array<{ statement: StatementId; end: number }>
  nested: boolean
  citation: Citation
}

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
  /** Label of the note it was read from. */
  note?: string
  /** The note was `Ibid`, `op. cit.` or a short form, resolved to what is given here. */
  resolved?: 'ibid' | 'op-cit' | 'short'
  /** The work that the words around it name, when the note names another; the note is followed. */
  toldWork?: string
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

export interface WorkMention {
  place: Place
  /** The words of the source that mention it, whole entry or clause. */
  text: string
  title: string
  originalTitle?: string
  alsoKnownAs?: string[]
  author?: string
  translator?: string
  editor?: string
  publisher?: string
  publisherPlace?: string
  originalPlace?: string
  year?: string
  originalYear?: string
  pages?: string
  container?: string
  /** Of the periodical that holds it. */
  volume?: string
  issue?: string
  doi?: string
  isbn?: string
  url?: string
  kind: WorkKind
  /** Said to be by whom the document is about: `his novel …`. */
  own?: true
  /** Where it was read: a list of works, a note, running text, the heading of an extract. */
  via: 'list' | 'note' | 'text' | 'extract'
  /** The section's title in a list of works: `Novels`, `Non-fiction: pamphlet`. */
  group?: string
}
