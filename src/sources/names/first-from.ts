import type { NameMention } from '../mention.ts'

/** Index of the first name at or after an offset; names stand in order. */
export function firstFrom(names: readonly NameMention[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
