import type { Edit, EditKind } from './edit.ts'

/**
 * How likely it is, 0 to 1, that an unknown word of this length is a known one with this slip in it. Long words are
 * rarely one letter from another by chance; swapped, doubled and accented letters are what pens and keys do.
 */
export function likeliness({ kind, where }: Edit, length: number): number {
  const [short, middle, long] = byKind[kind]
  const inside = length < 5 ? short : length < 7 ? middle : long
  return isPenSlip(kind) && where !== 'first' ? inside : inside * byWhere[where]
}

/** Whether the slip is of a kind that hands make, whatever the word. */
export function isPenSlip(kind: EditKind): boolean {
  return kind === 'swapped' || kind === 'doubled' || kind === 'accents'
}

/** For words under five letters, under seven, and longer. */
const byKind: Record<EditKind, readonly [number, number, number]> = {
  swapped: [0.6, 0.8, 0.85],
  doubled: [0.5, 0.75, 0.8],
  accents: [0.6, 0.75, 0.8],
  vowel: [0.2, 0.5, 0.75],
  missing: [0.2, 0.45, 0.7],
  extra: [0.2, 0.45, 0.65],
  other: [0.1, 0.3, 0.55],
}

/** Endings differ between the forms of a word, first letters between words. */
const byWhere: Record<Edit['where'], number> = { first: 0.6, inside: 1, last: 0.5 }
