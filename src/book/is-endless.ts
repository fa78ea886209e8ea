import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'

/** True of a manuscript longer than books are, whose editions are made without what takes longest; that is told. */
export function isEndless(manuscript: VFile): boolean {
  const { length } = String(manuscript)
  if (length <= most) return false
  const millions = (length / 1_000_000).toFixed(1)
  report(manuscript, 'no-endless-book', {
    reason: `The manuscript has ${millions} million characters; the most that is worked on in full is ${most / 1_000_000}`,
    where: { line: 1 },
  })
  return true
}

/** Characters of some 900 pages. */
const most = 2_000_000
