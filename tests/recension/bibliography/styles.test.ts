import { describe, expect, test } from 'vitest'
import { bibliographyLines } from '../../../src/recension/bibliography/bibliography-lines.ts'
import { citationNotes } from '../../../src/recension/notes/citation-notes.ts'
import { gathered, settings } from './gathered.ts'

const documents = `=== a.txt
Ada Bee

Ada Bee was a writer of novels. She said that "the house was never warm in any winter".[1] The schoolmaster Mary Dunn wrote that she "talks as other people breathe, without looking".

Notes

1. Bee, Ada. Two Roads. Translated by Carl Dee. London: Cape, 1950. p. 387-389
=== b.txt
Ada Bee

Ada Bee was a writer of novels and of letters. The miller Carl Orme said that she "kept bees all her life without a veil".
`

async function inStyle(citationStyle: string, language = 'en') {
  const { works, witnesses } = await gathered(documents, language)
  const chapters = witnesses.map(({ quotations, siglum }) => quotations.map((quotation) => ({ quotation, siglum })))
  const notes = citationNotes(chapters, works, witnesses, { ...settings(language), citationStyle })
  const other = works.map((work) => (work.siglum ? work : { ...work, alsoKnownAs: ['Zwei Wege'] }))
  const sections = bibliographyLines(other, citationStyle, language, 'Ada Bee')
  return {
    notes: chapters.flat().map(({ quotation }) => notes.get(quotation.id)),
    entries: sections.flatMap(({ lines }) => lines.map(({ markdown }) => markdown)),
  }
}

describe('stock styles', () => {
  test('what stands in brackets in the running text stands in a note without them', async () => {
    const { notes } = await inStyle('apa')
    expect(notes).toEqual([
      'Bee, 1950, pp. 387–389. In A.',
      'Mary Dunn, quoted in *Ada Bee* (A).',
      'Carl Orme, quoted in *Ada Bee* (B).',
    ])
  })

  test('sources with the same title or author are each named', async () => {
    for (const style of ['modern-language-association', 'apa', 'chicago-author-date']) {
      const { entries } = await inStyle(style)
      expect(entries.filter((entry) => /^[AB]: .*Ada Bee/u.test(entry))).toHaveLength(2)
    }
  })

  test('no mark stands before the full stop of an entry without a date', async () => {
    const { entries } = await inStyle('iso690-author-date-fr', 'fr')
    expect(entries.filter((entry) => /[,;:]\s*\.$/u.test(entry))).toEqual([])
  })

  test('no letter stands for a year that nobody gives', async () => {
    for (const style of ['apa', 'chicago-author-date', 'harvard-cite-them-right', 'modern-language-association']) {
      const { notes, entries } = await inStyle(style)
      expect([...notes, ...entries].filter((text) => /(?:-|\(|, )[ab](?:\W|$)/u.test(text ?? ''))).toEqual([])
    }
  })

  test('a remark begins after a full stop', async () => {
    const { entries } = await inStyle('modern-humanities-research-association')
    expect(entries[0]).toMatch(/1950\)\. Also as \*Zwei Wege\*/u)
  })

  test('a style of numbers gives way to the usual one', async () => {
    for (const style of ['ieee', 'nature', 'vancouver']) {
      expect(await inStyle(style)).toEqual(await inStyle('chicago-fullnote-bibliography'))
    }
  })
})
