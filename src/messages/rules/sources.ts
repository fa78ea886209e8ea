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
  'no-note-without-mark': {
    stage: 'sources',
    severity: 'warning',
    what: 'A note of the source is called nowhere in its text.',
    why: 'Its place is lost, so it cannot be printed where it belongs.',
    fix: 'Put its mark back into the source, as `[1]`, after the words it belongs to.',
  },
  'no-mark-without-note': {
    stage: 'sources',
    severity: 'warning',
    what: 'A note mark of the source has no note.',
    why: 'What it referred to cannot be printed.',
    fix: 'Add the note at the end of the source, or take the mark out.',
  },
  'no-unbalanced-quotation': {
    stage: 'sources',
    severity: 'warning',
    what: 'A quotation mark is opened and not closed, or closed and not opened.',
    why: 'Where the quoted words begin or end is guessed: at the note mark or the end of the paragraph.',
    fix: 'Put the missing mark into the source.',
  },
  'no-quotation-source-conflict': {
    stage: 'sources',
    severity: 'warning',
    what: 'The note of a quotation names one work, the words around it another.',
    why: 'The footnote follows the note; one of the two is wrong.',
    fix: 'Look the quotation up, and correct the note or the sentence in the source.',
  },
} as const satisfies RuleTable
