/**
 * What stage 1 makes of the files in `sources/`: one Witness per file. Types only.
 *
 * All offsets are UTF-16 code units. `Place` offsets count in the decoded file (`Witness.text`);
 * offsets called `at` and `end` inside a Statement count in that statement's `text`.
 */
import type { VFile } from 'vfile'
import type { Citation, WorkKind } from './citation.ts'
import type { DateMention, NameMention, Time } from './mention.ts'

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
  /** Where the publisher is. */
  place?: string
  host?: Host
  licence?: string
  url?: string
  /** BCP 47 primary tag found or set: `en`, `fr`, … */
  language: string
  /** 1 leads. Files without a rank in book.yaml come after those with one, the fuller first. */
  rank: number
}

/** The periodical, series or dictionary in which a source was printed. */
export interface Host {
  title: string
  volume?: string
  issue?: string
  page?: string
}

export interface Witness {
  siglum: Siglum
  /** Carries path and messages; the text is `text`. */
  file: VFile
  about: Imprint
  /** The decoded file. For .docx, .odt, .epub, letters and pages of one file the extracted plain text, one paragraph per line. For .html the markup as decoded. */
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
  | 'question'
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
  /** Of an article in a newspaper, the day it came out: ISO 8601. */
  day?: string
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
  /** In a list of works, by whoever, but not by whom the document is about. */
  others?: true
  /** Where it was read: a list of works, a note, running text, the heading of an extract. */
  via: 'list' | 'note' | 'text' | 'extract'
  /** The section's title in a list of works: `Novels`, `Non-fiction: pamphlet`. */
  group?: string
}
