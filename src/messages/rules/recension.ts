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
  'no-suspected-misspelling': {
    stage: 'recension',
    severity: 'warning',
    what: 'A word of a source is perhaps misspelt.',
    why: 'A slip that is printed is taken for the edition’s own; nothing was changed, since it may be the right form.',
    fix: 'Look at the place. If it is a slip, paste the line under `decisions:` in book.yaml or mend the source; if not, silence it there.',
  },
  'no-doubled-word': {
    stage: 'recension',
    severity: 'warning',
    what: 'A word of a source stands twice in a row.',
    why: 'It is mostly a slip, and hard to see at the end of a line; nothing was changed, since it may be meant.',
    fix: 'Look at the place and take one out of the source or the manuscript, or silence it there.',
  },
  'no-overcalled-note': {
    stage: 'recension',
    severity: 'warning',
    what: 'A note of a source is called very often.',
    why: 'Printed at every call it would fill the book, so it is printed at the first of them.',
    fix: 'If the sign is no note mark there, write it otherwise in the source.',
  },
  'no-unmatched-order': {
    stage: 'recension',
    severity: 'warning',
    what: 'An order of book.yaml names a sentence that is not printed in the main text.',
    why: 'It has no effect; the sentence may be told in a note, or the source may have changed.',
    fix: 'Copy the opening words of the printed sentence again, or take the order out.',
  },
  'no-quotation-variant': {
    stage: 'recension',
    severity: 'warning',
    what: 'A quotation has other letters in one source than in another.',
    why: 'One of them does not have the words that were said or written.',
    fix: 'Look the words up, and correct the source that has them wrong.',
  },
  'no-broken-reference': {
    stage: 'recension',
    severity: 'warning',
    what: 'An entry of the references file can not be read.',
    why: 'What it says of the work does not hold in the notes and the bibliography; all other entries do.',
    fix: 'Correct the entry: mostly a brace, a comma, a quotation mark or the title is missing.',
  },
  'no-unmatched-reference': {
    stage: 'recension',
    severity: 'info',
    what: 'An entry of the references file is of a work that no source names.',
    why: 'It is printed in the bibliography all the same; perhaps its title or author is written otherwise in the sources.',
    fix: 'If a work of the bibliography is meant, give the entry its id in `reports/bibliography.json`.',
  },
} as const satisfies RuleTable
