import type { RuleTable } from '../rule.ts'

export const editionsRules = {
  'no-unknown-print-setting': {
    stage: 'editions',
    severity: 'warning',
    what: 'The size, paper or printer is not known.',
    why: 'The file for the printer would be made for another one than was meant.',
    fix: 'Write one of the names that are expected, or a size such as `6 x 9 in`.',
  },
  'no-missing-glyph': {
    stage: 'editions',
    severity: 'warning',
    what: 'No font at hand has this character.',
    why: 'The printed page shows an empty box in its place.',
    fix: "Write the word in letters that the fonts have, or put a font with these characters into the book's `fonts` folder.",
  },
  'no-typesetting-doubt': {
    stage: 'editions',
    severity: 'info',
    what: 'The typesetter was not sure.',
    why: 'The page may not look as meant.',
    fix: 'Look at the page.',
  },
  'no-typesetting-fault': {
    stage: 'editions',
    severity: 'fatal',
    what: 'The page could not be set.',
    why: 'Without it there is no PDF.',
    fix: "Look at the line named; a template or token of the book's own is the likeliest cause.",
  },
} as const satisfies RuleTable
