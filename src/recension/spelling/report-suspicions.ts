import { report } from '../../messages/report.ts'
import type { Witness } from '../../sources/witness.ts'
import type { Suspicion } from './suspicion.ts'

/** Tells of the likely ones at the place in the source, each word of a file once; the rest is for the data report. */
export function reportSuspicions(witnesses: Witness[], suspicions: Suspicion[]): void {
  const files = new Map(witnesses.map(({ siglum, file }) => [siglum, file]))
  const told = new Map<string, Suspicion[]>()
  for (const suspicion of suspicions) {
    const key = JSON.stringify([suspicion.siglum, suspicion.kind, suspicion.word.toLowerCase()])
    const same = told.get(key)
    if (same) same.push(suspicion)
    else if (suspicion.confidence >= LIKELY) told.set(key, [suspicion])
  }
  for (const same of told.values()) {
    const [first] = same.toSorted((a, b) => a.start - b.start)
    const file = first && files.get(first.siglum)
    if (!file) continue
    const { kind, line, column, word, suggestion } = first
    const where = { line, column }
    const rule = kind === 'doubled' ? 'no-doubled-word' : 'no-suspected-misspelling'
    report(file, rule, { reason: reasonOf(first, same.length), where, actual: word, expected: [suggestion] })
  }
}

const LIKELY = 0.5

function reasonOf({ kind, word, suggestion, evidence, decision }: Suspicion, times: number): string {
  const more =
    times === 1 ? '' : times === 2 ? ', and once more in this file' : `, and ${times - 1} times more in this file`
  const settled = decision === undefined ? '' : `; to settle it: \`${decision}\``
  const what = kind === 'doubled' ? `\`${word}\`: ${evidence}` : `\`${word}\` is perhaps \`${suggestion}\`: ${evidence}`
  return `${what}${more}${settled}`
}
