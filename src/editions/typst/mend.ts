/** How the page design is helped where it would set a page badly. Types only. */

/**
 * What is done at a block: `short` takes so many lines from the page that it begins on, `air` sets so many lines of white
 * around it.
 */
export interface Mend {
  type: 'short' | 'air'
  lines: number
}

/** Mends by the id of their block. */
export type Mends = ReadonlyMap<string, Mend>
