import type { StatementId } from '../../sources/witness.ts'
import type { Item } from '../layout.ts'

/** A note to a sentence of the main text. */
export interface Footnote {
  label: string
  /** Statement after which it is called, and the offset in its text. */
  statement: StatementId
  at: number
  /** Where it is called before: at the pauses of a long quotation and the ends of its paragraphs. */
  earlier?: Array<{ statement: StatementId; at: number }>
  markdown: string
  /** Statements printed in it. */
  holds: Item[]
}
