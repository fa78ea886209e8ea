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
    if (decision.type === 'prefer' && !disagreements.some((each) => settles(decision, each))) {
      const reason = `The sources don't disagree on \`${decision.topic}\`, or none says \`${decision.value}\``
      report(file, 'no-unmatched-prefer', { reason, where })
    }
    if (decision.type === 'spell' && !witnesses.some((witness) => hasOne(witness, decision.forms)))
      report(file, 'no-unmatched-spell', { reason: `No source has \`${decision.forms.join('`, `')}\``, where })
  }
}

function hasOne({ passages }: Witness, forms: readonly string[]): boolean {
  return passages.some(({ text }) => forms.some((form) => text.includes(form)))
}
