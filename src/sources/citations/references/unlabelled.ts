import type { Reference } from '../reference.ts'

/** Stands where a labelled part was taken out; it ends what stands before it. */
export const cut = '\u0000'

/** What the labelled parts of a citation say. */
export type Fields = Partial<Omit<Reference, 'form' | 'text' | 'kind'>>

/** A citation without the parts that carry their own label, and those parts. */
export interface Unlabelled {
  rest: string
  fields: Fields
}

/** Takes out the first match of a pattern; tells whether there was one. */
export function takeMatch(found: Unlabelled, pattern: RegExp): boolean {
  const match = pattern.exec(found.rest)
  if (match) blank(found, match.index, match.index + match[0].length)
  return match !== null
}

/** Takes out what stands between two offsets. */
export function blank(found: Unlabelled, start: number, end: number): void {
  found.rest = `${found.rest.slice(0, start)}${cut}${found.rest.slice(end)}`
}
