import type { Item, Run } from '../layout.ts'
import { leaning, meansAnother, standsForAnother, takesUpNoun } from './leaning.ts'

/** Whether a run goes on from what was told before it in the same paragraph, which it can't do without. */
export function takesUp({ beforeNear, paragraphs }: Run): boolean {
  const opening = paragraphs[0]?.items[0]
  if (!beforeNear || !opening) return false
  return (
    leaning(opening) === 'matter' ||
    standsForAnother(opening) ||
    meansAnother(opening) ||
    takesUpNoun(opening, wordsBefore(opening))
  )
}

/** The sentence before it in its paragraph, looked for by halves: a paragraph may have thousands. */
function wordsBefore({ statement, passage: { statements } }: Item): string {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.place.start ?? 0) < statement.place.start) low = middle + 1
    else high = middle
  }
  return statements[low - 1]?.text ?? ''
}
