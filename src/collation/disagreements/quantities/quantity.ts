/** A number with what it counts, as a statement gives it. Types only. */
export interface Quantity {
  value: number
  /** Class of what is counted: `time`, `people`, `age`, or the stem of the noun. */
  unit: string
  /** As written, with the noun. */
  text: string
  /** The noun as written; '' where none follows. */
  noun: string
  at: number
  end: number
  /** Not meant to the unit, or a bound. */
  rough: 'exact' | 'about' | 'over' | 'under'
}
