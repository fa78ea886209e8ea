/** What stage 2 makes of the witnesses: which statements tell the same thing, what each adds, where they disagree. Types only. */
import type { Place, Siglum, StatementId } from '../sources/witness.ts'

export type LocusId = string & { readonly brand: 'LocusId' }
export type EventId = string & { readonly brand: 'EventId' }

/**
 * How a reading stands to the lemma.
 * verbatim: same words; near: a few letters or words differ; contained: all it says is in the lemma;
 * reworded: same content, other words; overlap: the same event, and it adds something.
 */
export type Relation = 'verbatim' | 'near' | 'contained' | 'reworded' | 'overlap'

/** What a decision rests on, each 0 to 1; kept for the report. */
export interface Evidence {
  words: number
  rareNames: number
  time: number
  neighbours: number
}

export interface Reading {
  statement: StatementId
  relation: Relation
  /** 0 to 1. */
  confidence: number
  evidence: Evidence
  /** The statement it was set beside, where that is itself a reading of this lemma. */
  beside?: { statement: StatementId; relation: Relation }
  /** Last statement of the stretch it tells, where that goes on after the lemma. */
  until?: StatementId
}

/** One place where witnesses are set side by side. The lemma is the telling that leads. */
export interface Locus {
  id: LocusId
  lemma: StatementId
  variants: Reading[]
  /** The event (tellings that overlap) this locus belongs to. */
  event?: EventId
}

/** Loci that tell of the same event, lead first. */
export interface EventGroup {
  id: EventId
  loci: LocusId[]
  /** How sure each locus belongs to it, 0 to 1, in the order of `loci`. */
  confidence?: number[]
}

export type DisagreementKind = 'date' | 'number' | 'name' | 'place' | 'relation' | 'title'

export interface Claim {
  siglum: Siglum
  statement: StatementId
  place: Place
  /** The clause of the source that makes the claim. */
  text: string
  /** What it claims, normalised enough to compare: `1912`, `five years`, `London`. */
  value: string
  /** EDTF, of a date. */
  date?: string
}

export interface Disagreement {
  id: string
  topic: string
  kind: DisagreementKind
  /** Kind of deed whose date is in question (see sources/clauses). */
  deed?: string
  claims: Claim[]
  /** Set by a `prefer` decision of the editor. */
  settled?: { value: string; reason: string }
}

/** A decision the program was not sure of, for the editor. Best first. */
export interface Doubt {
  id: string
  question: string
  a: Place
  b: Place
  confidence: number
  /** Lines for book.yaml, ready to paste. */
  decision: string
}

export interface Collation {
  base: Siglum
  loci: Locus[]
  events: EventGroup[]
  disagreements: Disagreement[]
  doubts: Doubt[]
  /** Statements the editor left out (`drop`), with the reason. */
  dropped: Array<{ statement: StatementId; reason: string }>
}
