/** Words of a language that a line does not end behind or begin with. Types only. */
export interface Bonds {
  language: string
  /** Short titles before a name, with their point where they have one. */
  titles: string[]
  /** Short words before a number. */
  counters: string[]
  /** Short words behind a number. */
  units: string[]
  /** A pause between two dashes begins and ends with a dash; a line may end behind it, not before it. */
  dashes: boolean
}
