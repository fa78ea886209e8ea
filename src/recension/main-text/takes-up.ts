import type { Run } from '../layout.ts'
import { leaning, meansAnother, standsForAnother, takesUpNoun } from './leaning.ts'
import { sentenceBefore } from './sentence-before.ts'

/** Whether a run goes on from what was told before it in the same paragraph, which it can't do without. */
export function takesUp({ beforeNear, paragraphs }: Run): boolean {
  const opening = paragraphs[0]?.items[0]
  if (!beforeNear || !opening) return false
  return (
    leaning(opening) === 'matter' ||
    standsForAnother(opening) ||
    meansAnother(opening) ||
    takesUpNoun(opening, sentenceBefore(opening)?.text ?? '')
  )
}
