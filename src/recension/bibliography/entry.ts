/** A mention of a work made ready for joining with others. Types only. */
import type { WorkMention } from '../../sources/witness.ts'

export interface Entry {
  mention: WorkMention
  /** Authors in reading order, the subject filled in where the source leaves him out of his own list. */
  authors: string[]
  editors: string[]
  translators: string[]
  /** Every title the mention gives the work, as keys: lower case, no accents, marks or articles. */
  keys: string[]
  /** Rank of the witness, for choosing between readings. */
  rank: number
  language: string
}
