import type { Statement } from '../../sources/witness.ts'
import type { Item } from '../layout.ts'

/** The sentence before another in its paragraph, looked for by halves: a paragraph may have thousands. */
export function sentenceBefore({ statement, passage: { statements } }: Item): Statement | undefined {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.place.start ?? 0) < statement.place.start) low = middle + 1
    else high = middle
  }
  return statements[low - 1]
}
