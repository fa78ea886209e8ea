import type { DateUnit } from './language.ts'
import type { Interval, Point, Sense } from './point.ts'

/** How the words around a date place it in the telling. */
export interface Setting {
  /** Stands in a clause that tells of something earlier: after `following`, `had`. */
  flashback: boolean
  /** Stands in a relative clause. */
  relative: boolean
  /** Stands between brackets. */
  bracketed: boolean
  /** Is all that stands between its brackets. */
  alone: boolean
  /** Stands before its noun: `the 1905 revolution`. */
  attributive: boolean
}

interface Found {
  at: number
  end: number
  sense: Sense
  setting: Setting
  /** One end of a lifetime: `(1890–1947)`. */
  life?: 'birth' | 'death'
}

/** A date as its words give it, before the text around it completes it. */
export type RawDate = Found & Given

export type RawBody = Given & { sense: Sense }

type Given =
  | { kind: 'point'; point: Point; julian?: Point }
  | { kind: 'interval'; interval: Interval }
  | {
      kind: 'shift' | 'same' | 'span' | 'clause' | 'near' | 'issue'
      count: number
      unit: DateUnit
      season?: number
      few?: true
      weekday?: number
    }

/** A date read at a token: from token `first` up to `next`. */
export interface ReadDate {
  body: RawBody
  first: number
  next: number
}
