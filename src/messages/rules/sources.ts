import type { RuleTable } from '../rule.ts'

export const sourcesRules = {
  'no-empty-source': {
    stage: 'sources',
    severity: 'warning',
    what: 'The source has no readable text.',
    why: 'Nothing of it can be printed.',
    fix: 'Save the document again, or take the file out of the sources folder.',
  },
  'no-binary-source': {
    stage: 'sources',
    severity: 'warning',
    what: 'The source is no text document.',
    why: 'It cannot be read, and nothing of it is in the book.',
    fix: 'Save it as .txt, .md, .html or .docx, or take the file out of the sources folder.',
  },
  'no-mixed-encoding': {
    stage: 'sources',
    severity: 'warning',
    what: 'The source mixes two encodings.',
    why: 'Some of its letters may have come out wrong.',
    fix: 'Compare the words named with the original and save the file as UTF-8.',
  },
  'use-plain-segmentation': {
    stage: 'sources',
    severity: 'info',
    what: 'The program has no tables for the language of this source.',
    why: 'Sentences are parted by general rules, and dates, headings and notes in its words are not recognised.',
    fix: 'Set `language` for the source in book.yaml if it is English or French after all.',
  },
} as const satisfies RuleTable
