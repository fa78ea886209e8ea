import type { RuleTable } from '../rule.ts'

export const sourcesRules = {
  'no-empty-source': {
    stage: 'sources',
    severity: 'warning',
    what: 'The source has no readable text.',
    why: 'Nothing of it can be printed.',
    fix: 'Save the document again, or take the file out of the sources folder.',
  },
} as const satisfies RuleTable
