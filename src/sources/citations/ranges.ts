import type { Emphasis } from './titles/emphasis.ts'

/** Stretches of a text, for asking what begins at or covers an offset. */
export interface Ranges {
  startingAt(at: number): Emphasis | undefined
  cover(at: number): boolean
}

/** Puts stretches in order; of two that overlap the first is kept. */
export function ranges(list: Emphasis[]): Ranges {
  const kept: Emphasis[] = []
  for (const range of list.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
    if (range.at >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  const before = (at: number): Emphasis | undefined => {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle] as Emphasis).at <= at) low = middle + 1
      else high = middle
    }
    return kept[low - 1]
  }
  return {
    startingAt: (at) => (before(at)?.at === at ? before(at) : undefined),
    cover: (at) => {
      const range = before(at)
      return range !== undefined && at < range.end
    },
  }
}
