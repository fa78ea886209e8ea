/** A disagreement as a comparer finds it. Types only. */
import type { DisagreementKind } from '../collation.ts'
import type { Ground, Told } from './ground.ts'

export interface DraftClaim {
  told: Told
  /** What it claims, as the appendix prints it; of a date its EDTF stands in `date`. */
  value: string
  date?: string
  /** The words that make it, where they aren't the statement's. */
  text?: string
}

export interface Draft {
  kind: DisagreementKind
  /** What is disagreed on: a word for it and, in brackets, what it concerns. */
  about: About
  claims: DraftClaim[]
  /** How sure it is that the claims concern one thing and exclude one another; orders the appendix. */
  weight: number
}

export interface About {
  /** Key of the wording table. */
  what:
    | 'date'
    | 'year'
    | 'number'
    | 'length'
    | 'sum'
    | 'percentage'
    | 'age'
    | 'birth-order'
    | 'children'
    | 'father'
    | 'age-at-death'
    | 'person'
    | 'given-name'
    | 'spelling'
    | 'place'
    | 'relation'
    | 'title'
    | 'publication'
    | 'edition'
    | 'choice'
    | 'trade'
    | 'body'
  /** Kind of deed, for the word of the language. */
  deed?: string
  /** What else than a deed it is of: `rescue`, `cost` (see facts/aspects/). */
  matter?: string
  /** The noun that is counted. */
  counted?: string
  /** Class of a choice: `material`, `cause` … */
  class?: string
  /** Names or words it concerns, as the sources write them. */
  concerning: string[]
}

export type Comparer = (ground: Ground) => Draft[]
