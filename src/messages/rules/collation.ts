import type { RuleTable } from '../rule.ts'

export const collationRules = {
  'no-unmatched-decision': {
    stage: 'collation',
    severity: 'warning',
    what: 'A decision of book.yaml names a sentence that no source has.',
    why: 'It has no effect; the source may have changed since the decision was made.',
    fix: 'Copy the opening words of the sentence again, or take the decision out.',
  },
  'no-unmatched-prefer': {
    stage: 'collation',
    severity: 'warning',
    what: 'A `prefer` of book.yaml settles no disagreement of the sources.',
    why: 'It has no effect; the sources may have changed, or the topic may be worded otherwise.',
    fix: 'Copy the topic and the value from the appendix on disagreements, or take the decision out.',
  },
  'no-unmatched-spell': {
    stage: 'collation',
    severity: 'warning',
    what: 'A `spell` of book.yaml names forms that no source has.',
    why: 'It has no effect; the source may have been mended since.',
    fix: 'Write the forms as the sources have them, or take the decision out.',
  },
} as const satisfies RuleTable
