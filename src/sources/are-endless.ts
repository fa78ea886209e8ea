import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { Witness } from './witness.ts'

/** True of witnesses with more words than a person could read for one book, which are merged without what takes longest; that is told on the settings. */
export function areEndless(witnesses: Witness[], settings: VFile): boolean {
  const length = witnesses.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= most) return false
  const millions = (length / 1_000_000).toFixed(1)
  report(settings, 'no-endless-sources', {
    reason: `The sources have ${millions} million characters; the most that is compared in full is ${most / 1_000_000}`,
    where: { line: 1 },
  })
  return true
}

/** Characters of some 900 pages. */
const most = 2_000_000
