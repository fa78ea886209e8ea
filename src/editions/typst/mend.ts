/** How the page design is helped where it would set a page badly. Types only. */

/**
 * What is done at a block: `short` takes so many lines from the page that it begins on, `air` sets so many lines of white
 * around it, `column` ends a column of the index before it; `tracking` sets the letters of a paragraph or of a whole part closer
 * or wider, in ems.
 */
export type Mend = { type: 'short' | 'air'; lines: number } | { type: 'column' } | { type: 'tracking'; ems: number }

/** Mends by the id of their block or part. */
export type Mends = ReadonlyMap<string, Mend>
