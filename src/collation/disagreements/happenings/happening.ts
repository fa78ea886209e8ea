/** A dated deed as one stretch of a sentence tells it, made ready for comparing. Types only. */
import type { DateMention } from '../../../sources/witness.ts'
import type { Told } from '../ground.ts'

export interface Happening {
  told: Told
  date: Pick<DateMention, 'at' | 'end' | 'edtf' | 'aside' | 'sense'>
  from: number
  to: number
  deeds: readonly string[]
  families: readonly string[]
  /** Its time is carried from what stands before, not told. */
  carried: boolean
  /** Who acts in it, by key; absent when unknown. */
  actor: string | undefined
  /** The subject acts in it. */
  led: boolean
  /** The stretch of the sentence that tells it; offsets in the statement's text. */
  at: number
  end: number
  /** Stems of its words, without those of dates and of the subject's name. */
  stems: ReadonlySet<string>
  /** Keys of its names that aren't the subject's. */
  names: ReadonlySet<string>
}

/** Two tellings of different witnesses, or of different sections of one, that may be of one event. */
export interface Pair {
  a: Happening
  b: Happening
  /** Their dates: one may be within the other, or they exclude one another. */
  fit: 'fits' | 'apart'
  /** How much they look like one event, dates left aside; from `alike` on they do. */
  likeness: number
}

/** From here on two tellings are taken for one event. */
export const alike = 2.1
