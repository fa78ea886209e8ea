/** What stage 3 makes: the text constituted from the witnesses, block by block, and the account of every sentence. Types only. */
import type { Claim, Disagreement, Doubt, Relation } from '../collation/collation.ts'
import type { Place, Quotation, Siglum, Statement, StatementId, WorkMention } from '../sources/witness.ts'

/** Made from what a block is about, not from where it stands: `life/1919-petrograd`, `note/memoirs-12`. */
export type BlockKey = string & { readonly brand: 'BlockKey' }

/** One block of book.md: a heading, paragraph, block quotation, table or note definition. */
export interface ComposedBlock {
  key: BlockKey
  markdown: string
  /** Sentences printed in it, in order, with the source they came from. */
  sentences: TracedSentence[]
}

/** A printed sentence and everything the sources say of it; feeds the sources view. */
export interface TracedSentence {
  text: string
  statement: StatementId
  siglum: Siglum
  place: Place
  tellings: Array<{ statement: StatementId; siglum: Siglum; place: Place; relation: Relation; text: string }>
  /** Ids of Disagreements. */
  disagreements: string[]
}

export type FateKind = 'printed' | 'note' | 'merged' | 'cut'

/** What became of a source sentence. Every statement of every witness has exactly one. */
export interface Fate {
  statement: Statement
  fate: FateKind
  /** `printed`, `note`: key of the block; `merged`: id of the statement that tells it. */
  into?: string
  relation?: Relation
  /** `cut`: why, in words a reader understands. */
  reason?: string
}

/** A work, however many titles and editions the sources use. */
export interface Work {
  id: string
  section: 'by-subject' | 'about-subject' | 'cited' | 'sources'
  /** Fields agreed on, as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
  csl: CslItem
  alsoKnownAs: string[]
  editions: Array<{ year?: string; publisher?: string; place?: string; translator?: string; pages?: string }>
  mentions: WorkMention[]
  /** Of a source of this edition: the witness it became. */
  siglum?: Siglum
  /** The editor's references file gives it; `insteadOf` is the year that was read of the edition it describes. */
  reference?: { insteadOf?: string }
}

export interface CslName {
  family?: string
  given?: string
  literal?: string
}

export interface CslDate {
  'date-parts'?: number[][]
  literal?: string
}

export interface CslItem {
  id: string
  type: string
  title: string
  /** What it is called where it comes again. */
  'title-short'?: string
  'original-title'?: string
  'original-date'?: CslDate
  'original-publisher-place'?: string
  issued?: CslDate
  author?: CslName[]
  editor?: CslName[]
  translator?: CslName[]
  publisher?: string
  'publisher-place'?: string
  'container-title'?: string
  'collection-title'?: string
  volume?: string
  issue?: string
  edition?: string
  page?: string
  'number-of-pages'?: string
  URL?: string
  DOI?: string
  ISBN?: string
  language?: string
  note?: string
}

/** One dated event, however often it is told. */
export interface ChronologyEntry {
  /** EDTF. */
  date: string
  /** A source sentence or clause cut so that it stands alone. */
  text: string
  about: 'life' | 'work' | 'context'
  /** The day in the old style (Julian calendar), where a source gives it; EDTF. */
  julian?: string
  /** In the printed table; the report has all. */
  main: boolean
  sources: Array<{ siglum: Siglum; statement: StatementId; place: Place; text: string }>
  conflict: Array<{ date: string; siglum: Siglum; place: Place; text: string }>
}

/** A heading of the index of persons, places and works. */
export interface IndexEntry {
  heading: string
  kind: 'person' | 'place' | 'work' | 'organisation'
  /** Forms in the text that stand for it; the edition finds them in the book's text. */
  forms: string[]
  see: string[]
}

/** What the apparatus stages bring to composing. */
export interface Apparatus {
  works: Work[]
  chronology: ChronologyEntry[]
  index: IndexEntry[]
}

export interface Recension {
  /** YAML front matter and all blocks, in the order of book.md. */
  blocks: ComposedBlock[]
  fates: Fate[]
  quotations: Array<Quotation & { chapter: string }>
  apparatus: Apparatus
  disagreements: Disagreement[]
  doubts: Doubt[]
}

/** What the program composed last time; written beside book.md. */
export interface Ledger {
  version: 1
  blocks: LedgerBlock[]
}

export interface LedgerBlock {
  key: BlockKey
  markdown: string
  sentences: TracedSentence[]
  /** The person deleted it; it stays deleted. */
  deleted?: true
  /** Rows, items or paragraphs of it that the person deleted, by index. */
  deletedParts?: number[]
  /** The sources no longer give it; it is kept because the person edited it or calls it. */
  dropped?: true
  /** What the person changed in it, so that it is known again. */
  edits?: KnownEdit[]
}

/** A row, item or paragraph as the person left it at the last merge, white space folded. */
export interface KnownEdit {
  part: number
  mine: string
  /** The sources changed it too and gave this; a change of `mine` settles it. */
  offered?: string
}

export type { Claim }
