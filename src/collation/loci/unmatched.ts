import type { BookConfig } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import type { Witness } from '../../sources/witness.ts'
import type { Disagreement } from '../collation.ts'
import { settles } from '../disagreements/settled-by.ts'

/** Tells of each `prefer` that settles no disagreement, and of each `spell` whose forms no source has. */
export function tellUnmatched(
  { decisions, file }: BookConfig,
  disagreements: readonly Disagreement[],
  witnesses: readonly Witness[],
): void {
  for (const decision of decisions) {
    const where = { line: decision.line }
    if (decision.type === 'prefer' && !disagreements.some((each) => settles(decision, each)))
      report(file, 'no-unmatched-prefer', { reason: unsettled(decision, disagreements), where })
    if (decision.type === 'spell' && !witnesses.some((witness) => hasOne(witness, decision.forms)))
      report(file, 'no-unmatched-spell', { reason: `No source has \`${decision.forms.join('`, `')}\``, where })
  }
}

/** Whether it is the topic or the value that nobody has; and which values there are. */
function unsettled({ topic, value }: { topic: string; value: string }, disagreements: readonly Disagreement[]): string {
  const same = disagreements.find((each) => settles({ topic, value: '' }, each))
  if (!same) return `The sources don't disagree on \`${topic}\``
  const values = [...new Set(same.claims.map((claim) => claim.value))].slice(0, 5)
  return `On \`${same.topic}\` no source says \`${value}\`; they say \`${values.join('`, `')}\``
}

function hasOne({ passages }: Witness, forms: readonly string[]): boolean {
  return passages.some(({ text }) => forms.some((form) => text.includes(form)))
}
