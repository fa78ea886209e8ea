import type { RuleTable } from '../rule.ts'

export const recensionRules = {
  'no-edit-conflict': {
    stage: 'recension',
    severity: 'warning',
    what: 'A passage was changed in the manuscript and by the sources.',
    why: 'Only a person can say which reading stands; yours was kept.',
    fix: 'Change the passage as it should be; any change settles it.',
  },
  'no-lost-basis': {
    stage: 'recension',
    severity: 'info',
    what: 'A passage that was edited in the manuscript is no longer in the sources.',
    why: 'It was kept, because a person changed it, but no source stands behind it now.',
    fix: 'Delete it if it should go too.',
  },
  'no-change-to-deleted': {
    stage: 'recension',
    severity: 'info',
    what: 'The sources changed a passage that was deleted from the manuscript.',
    why: 'It stays deleted; the new reading may be worth having.',
    fix: 'Paste the new reading where it should stand, if it should.',
  },
} as const satisfies RuleTable
