import { report } from '../../messages/report.ts'
import type { CheckRule } from '../check.ts'

/** Every sentence of every source is accounted for, once. */
export const wholeLedger: CheckRule = ({ witnesses, recension }) => {
  if (!recension) return
  const fates = new Map<string, number>()
  for (const { statement } of recension.fates) fates.set(statement.id, (fates.get(statement.id) ?? 0) + 1)
  for (const { file, passages } of witnesses) {
    const wrong = passages.flatMap(({ statements }) => statements.filter(({ id }) => fates.get(id) !== 1))
    const [first] = wrong
    if (!first) continue
    const reason = `${wrong.length} sentences have no account or two, the first: \`${first.text.slice(0, 80)}\``
    report(file, 'no-unaccounted-sentence', { reason, where: { start: first.place.start, end: first.place.end } })
  }
}
