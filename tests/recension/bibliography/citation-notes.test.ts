import { describe, expect, test } from 'vitest'
import { bibliographyLines } from '../../../src/recension/bibliography/bibliography-lines.ts'
import { bibtex } from '../../../src/recension/bibliography/bibtex.ts'
import { ris } from '../../../src/recension/bibliography/ris.ts'
import { citationNotes } from '../../../src/recension/notes/citation-notes.ts'
import type { Work } from '../../../src/recension/recension.ts'
import { specCases } from '../../spec.ts'
import { gathered, settings } from './gathered.ts'

function languageOf(text: string): string {
  return text.includes('Delmas') ? 'fr' : 'en'
}

/** The note of each quotation, each source standing for a chapter; then the bibliography. */
async function shown(text: string): Promise<string> {
  const language = languageOf(text)
  const { works, witnesses } = await gathered(text, language)
  const chapters = witnesses.map(({ quotations, siglum }) => quotations.map((quotation) => ({ quotation, siglum })))
  const notes = citationNotes(chapters, works, witnesses, settings(language))
  const lines = bibliographyLines(works, 'chicago-fullnote-bibliography', language, 'Ada Bee')
  return [
    ...chapters.flat().map(({ quotation }) => notes.get(quotation.id)),
    ...lines.flatMap((section) => [`## ${section.title}`, ...section.lines.map((line) => `- ${line.markdown}`)]),
  ].join('\n')
}

describe('notes and bibliography', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/citation-notes.md`)) {
    test(`line ${line}`, async () => expect(await shown(input)).toBe(output))
  }
})

const work: Work = {
  id: 'bee-two-roads',
  section: 'by-subject',
  csl: {
    id: 'bee-two-roads',
    type: 'book',
    title: 'Two Roads & a {River}',
    'original-title': 'Deux chemins',
    author: [{ family: 'van Bee', given: 'Ada' }],
    translator: [{ family: 'Dee', given: 'Carl' }],
    publisher: 'Cape & Co',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1950]] },
    'original-date': { 'date-parts': [[1949]] },
  },
  alsoKnownAs: ['Deux chemins'],
  editions: [],
  mentions: [],
}

test('BibTeX keeps the letters and escapes what TeX would take for commands', () => {
  expect(bibtex([work])).toBe(`@book{bee-two-roads,
  author = {van Bee, Ada},
  translator = {Dee, Carl},
  title = {{Two Roads \\& a \\{River\\}}},
  origtitle = {Deux chemins},
  publisher = {Cape \\& Co},
  address = {London},
  year = {1950},
  origdate = {1949},
}
`)
})

test('RIS has a tag per line', () => {
  expect(ris([work]).split('\r\n')).toEqual([
    'TY  - BOOK',
    'ID  - bee-two-roads',
    'AU  - van Bee, Ada',
    'A4  - Dee, Carl',
    'TI  - Two Roads & a {River}',
    'TT  - Deux chemins',
    'PB  - Cape & Co',
    'CY  - London',
    'PY  - 1950',
    'OP  - Deux chemins, 1949',
    'ER  - ',
    '',
  ])
})

test('a style that is not known falls back to Chicago', () => {
  const [section] = bibliographyLines([work], 'no-such-style', 'en')
  expect(section?.lines[0]?.markdown).toContain(
    '*Two Roads & a {River}*. Translated by Carl Dee. London: Cape & Co, 1950.',
  )
})
