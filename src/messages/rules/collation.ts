import type { RuleTable } from '../rule.ts'

export const collationRules = {
  'no-unmatched-decision': {
    stage: 'collation',
    severity: 'warning',
    what: 'A decision of book.yaml names a sentence that no source has.',
    why: 'It has no effect; the source may have changed since the decision was made.',
    fix: 'Copy the opening words of the sentence again, or take the decision out.',
  },
} as const satisfies RuleTable
