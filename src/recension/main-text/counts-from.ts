import type { Statement } from '../../sources/witness.ts'
import type { Item, Run } from '../layout.ts'
import { countsTime } from './leaning.ts'
import { sentenceBefore } from './sentence-before.ts'

/** Whether a run reckons its time from the sentence before it ("Three years later …"), and another tells of that time too. */
export function countsFrom({ beforeNear, paragraphs }: Run, told: Item | undefined): boolean {
  const opening = paragraphs[0]?.items[0]
  if (!beforeNear || !opening || !told || !countsTime(opening)) return false
  const before = sentenceBefore(opening)
  return before !== undefined && lastYear(before) === lastYear(told.statement)
}

/** The year at which a sentence ends. */
function lastYear({ dates, time }: Statement): number {
  const last = dates.findLast(({ from, quoted, aside }) => from !== undefined && !quoted && !aside)
  return Math.floor((last?.from ?? time?.from ?? 0) / 10000)
}
