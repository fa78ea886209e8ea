import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { Passage, Witness } from './witness.ts'

/** True of witnesses with more words than a person could read for one book, which are merged without what takes longest; that is told on the settings. */
export function areEndless(witnesses: Witness[], settings: VFile): boolean {
  const length = witnesses.reduce((sum, { text }) => sum + text.length, 0)
  const count = witnesses.reduce((sum, { passages }) => sum + statementsOf(passages), 0)
  if (length <= most && count <= mostStatements) return false
  const [told, bound] =
    length > most
      ? [`${(length / 1_000_000).toFixed(1)} million characters`, `${most / 1_000_000} million`]
      : [`${count} sentences and lines`, `${mostStatements}`]
  report(settings, 'no-endless-sources', {
    reason: `The sources have ${told}; the most that is compared in full is ${bound}`,
    where: { line: 1 },
  })
  return true
}

function statementsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { statements }) => sum + statements.length, 0)
}

/** Characters of some 900 pages. */
const most = 2_000_000

/** Twice the sentences of so many pages. */
const mostStatements = 40_000
