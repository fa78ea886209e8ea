import { type RuleId, rules } from '../messages/rules/index.ts'
import type { Ran } from '../reports/check-lines.ts'

/** Whether a run has asked what a rule asks: of a merge alone nobody learns what the editions look like. */
export function isAsked(rule: RuleId, { formats, hasSources, epubCheck }: Ran): boolean {
  if (rule === 'no-epubcheck-error' || rule === 'no-epubcheck-warning') return epubCheck !== undefined
  const { stage } = rules[rule]
  if (stage === 'config' || stage === 'world') return true
  if (stage === 'sources' || stage === 'collation' || stage === 'recension') return hasSources
  if (stage === 'book') return formats.size > 0
  return formats.size === allFormats
}

const allFormats = 3
