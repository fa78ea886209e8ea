/** A dated deed as one stretch of a sentence tells it. Types only. */
import type { DateMention } from '../../../sources/mention.ts'
import type { Told } from '../ground.ts'

export interface Happening {
  told: Told
  date: Pick<DateMention, 'at' | 'end' | 'edtf' | 'aside' | 'sense' | 'basis'>
  from: number
  to: number
  deeds: readonly string[]
  /** The stretch of the sentence that tells it; offsets in the statement's text. */
  at: number
  end: number
  /** Keys of its names that aren't the subject's. */
  names: ReadonlySet<string>
}
