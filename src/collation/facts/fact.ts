/** One thing claimed somewhere in a statement, with what is told around it. Types only. */

import type { NameMention } from '../../sources/mention.ts'
import type { Witness } from '../../sources/witness.ts'
import type { DisagreementKind } from '../collation.ts'
import type { About } from '../disagreements/draft.ts'
import type { Ground, Told } from '../disagreements/ground.ts'
import type { Happening } from '../disagreements/happenings/happening.ts'
import type { Quantity } from '../disagreements/quantities/quantity.ts'
import type { RivalSigns } from './likelihood.ts'
import type { ToldWord } from './told-words.ts'

export interface Fact {
  told: Told
  /** What may be compared: only facts of one slot are. */
  slot: string
  /** As written. */
  text: string
  at: number
  end: number
  /** What a choice means. */
  key?: string
  name?: NameMention
  /** The turns of a life that it is told of: `death` of the subject's, `death:henri` of another's. */
  turns?: readonly string[]
  /** The words of the claim say nothing of what it is about: `two years`. */
  bare?: true
  quantity?: Quantity
  /** The noun that a number counts, where it says what is counted. */
  counts?: string
  happening?: Happening
}

/** The words around what is claimed; nearness is 1 in its clause, less farther off. */
export interface Surroundings {
  words: Array<{ word: ToldWord; near: number }>
  /** The stems and matters of its clause; true for those of names. */
  own: ReadonlyMap<string, boolean>
  /** The greatest nearness of each stem and matter. */
  near: ReadonlyMap<string, number>
}

/** What is told around two facts alike, weightiest first, as the first writes it. */
export interface Shared {
  names: string[]
  /** Words of their clauses that are no names. */
  words: string[]
  /** Those of them that speak of no matter: what it happens to. */
  things: string[]
  /** Matters of their clauses: `#rescue`. */
  matters: string[]
}

/** What is known of the names in the witnesses. */
export interface Known {
  namedIn(witness: Witness, name: NameMention): boolean
  /** A name of any kind stands in a witness. */
  mentions(witness: Witness, name: NameMention): boolean
  /** The given names that a family name has in a witness. */
  givenOf(witness: Witness, family: string): ReadonlySet<string>
  /** Places of which neither lies in the other. */
  apart(a: NameMention, b: NameMention): boolean
  /** The collation takes them for tellings of one thing. */
  bound(a: Told, b: Told): boolean
}

/** Both may hold; they exclude one another; they can't be of one thing. */
export type Verdict = 'agree' | 'differ' | 'unlike'

/** A kind of fact: how it is read, when two agree, and how much must be alike around them to be of one thing. */
export interface FactKind {
  kind: DisagreementKind
  /** Shared words about them that two facts need, see likeness.ts; absent where likelihood.ts weighs what speaks for them. */
  need?: number
  /** How much of that words of their own clauses must make that are no names; where it is absent, names count too. */
  plain?: number
  /** Facts told of one turn of the subject's life are of one thing. */
  turns?: true
  find(told: Told, ground: Ground): Fact[]
  compare(a: Fact, b: Fact, known: Known): Verdict
  /** So likely of one thing by themselves that no words of their own clauses are needed. */
  alike?(a: Fact, b: Fact): boolean
  /** What else makes it likelier that both are of one thing, or less likely; `frame`: what the words next to them say. */
  bonus?(a: Fact, b: Fact, known: Known, frame: number): number
  /** What else speaks for it that two facts which differ are of one thing, or against it. */
  signs?(a: Fact, b: Fact, known: Known, frame: number): Partial<RivalSigns>
  /** In what a fact answers one of another statement that tells the same thing, whatever the words around them; absent where nothing does. */
  row?(fact: Fact): string | undefined
  /** What it adds that they answer one another so. */
  answers?(a: Fact, b: Fact): number
  /** Matters of which one must be told around both, `#person` for one person; any, where there are none. */
  asks?(slot: string): readonly string[]
  about(a: Fact, b: Fact, shared: Shared): About
}
