import { readdirSync, readFileSync } from 'node:fs'
import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { apparatusOf, chronologyLines, disagreementLines, indexLines } from './apparatus.ts'

const cases = new URL('../../cases/apparatus/', import.meta.url)

for (const name of readdirSync(cases).sort()) {
  const folder = new URL(`${name}/`, cases).pathname
  const expected = (file: string) => readFileSync(`${folder}${file}`, 'utf8').trimEnd()
  describe(name, async () => {
    const { witnesses, chronology, disagreements, index } = await apparatusOf(folder)
    it('lists each event once', () => expect(chronologyLines(chronology)).toBe(expected('chronology.txt')))
    it('shows where the sources disagree', () =>
      expect(disagreementLines(disagreements)).toBe(expected('disagreements.txt')))
    it('heads each name once', () => expect(indexLines(index)).toBe(expected('index.txt')))

    it('invents no word, a last stop apart', () => {
      const texts = witnesses.map(({ passages }) =>
        passages.map(({ statements }) => statements.map(({ text }) => text).join(' ')).join(' '),
      )
      for (const { text } of chronology)
        expect(texts.some((source) => source.includes(text.slice(1).replace(/\.$/u, '')))).toBe(true)
    })

    it('dates in EDTF', () => {
      for (const { date } of chronology) if (!date.startsWith('..')) expect(() => edtf(date)).not.toThrow()
    })

    it('names for each entry the place of a source', () => {
      for (const { sources } of chronology) expect(sources.length).toBeGreaterThan(0)
      for (const { place } of chronology.flatMap(({ sources }) => sources))
        expect(place.end).toBeGreaterThan(place.start)
    })
  })
}

it('keeps another event of the date that a disagreement moves', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a printer of Oslo. In April 1834 Wendt opened a workshop at Drammen. She married the pilot Jan Holm on 12 October 1836.\n',
    'b.txt':
      'Ada Wendt, printer\n\nAda Wendt grew up in Oslo. In April 1834 Wendt opened her workshop at Drammen. In April 1834 Wendt married Jan Holm.\n',
  })
  expect(chronology.map(({ date, conflict }) => [date, conflict.map((each) => each.date)])).toEqual([
    ['1834-04', []],
    ['1836-10-12', ['1834-04']],
  ])
})

it('takes two dates that two witnesses tell apart for two events, whatever a third confounds', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a traveller of Oslo. On 22 May 1855 she sailed from Bergen for Africa to look for the river. She set out from the coast for the river on 2 December 1855 with two guides.\n',
    'b.txt':
      'Ada Wendt, traveller\n\nAda Wendt grew up in Oslo. She sailed from Bergen for Africa on 22 May 1855. On 2 December 1855 she set out for the river with two guides.\n',
    'c.txt':
      'Ada Wendt\n\nAda Wendt grew up in Oslo. They sent her to Africa to look for the river, and she set out in the year 1856.\n',
  })
  expect(chronology.map(({ date }) => date).filter((date) => date.startsWith('1855-'))).toEqual([
    '1855-05-22',
    '1855-12-02',
  ])
})

it('words a birth by prose, at the day for which a month speaks too', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nBorn | 3 April 1872, Oslo |\n\nAda Wendt was a printer of Oslo. She founded the Harbour Press.\n',
    'b.txt':
      'Ada Wendt, printer\n\nAda Wendt was born at Oslo on 3 April 1871. She founded the Harbour Press in 1901.\n',
    'c.txt': 'Ada Wendt\n\nAda Wendt was born at Oslo in April 1871, and printed all her life.\n',
  })
  expect(chronology.slice(0, 1).map(({ date, text }) => `${date} ${text}`)).toEqual([
    '1871-04-03 Ada Wendt was born at Oslo on 3 April 1871.',
  ])
})

it('takes the finishing and the printing of a work in one year for one event', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a printer of Oslo. Her first novel, The Salt Press, was finished in 1904.\n\nWorks\n\n- The Salt Press. Bergen: Holm, 1904.\n',
    'b.txt':
      'Ada Wendt, printer\n\nAda Wendt grew up in Oslo. She wrote The Salt Press (1904) and never another book.\n',
  })
  expect(chronology.filter(({ date }) => date === '1904')).toHaveLength(1)
})

it('words the first edition of a translated work by the sentence of its entry that gives the year', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a printer of Oslo. She died in Oslo in 1931.\n\nWorks\n\n- The Salt Press. Translated by Richard Holm. Garden City: Doubleday, 1969. French: Les presses du sel, 1930.\n',
  })
  expect(chronology.filter(({ date }) => date === '1930').map(({ text }) => text)).toEqual([
    'French: Les presses du sel, 1930.',
  ])
})

describe('decisions of the editor', () => {
  const sources = {
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a printer. She was born in Oslo. In 1924 she founded the Harbour Press with Jan Holm.\n',
    'b.txt':
      'Ada Wendt, printer\n\nAda Wendt grew up in Oslo. In 1925 Wendt founded the Harbour Press with Jan Holm and two friends.\n',
  }

  it('leave a disagreement open without a decision', async () => {
    const { disagreements, chronology } = await apparatusOf(sources)
    expect(disagreements.map(({ settled }) => settled)).toEqual([undefined])
    expect(chronology.map(({ date, conflict }) => [date, conflict.map((each) => each.date)])).toEqual([
      ['1924', ['1925']],
    ])
  })

  it('settle a disagreement and let the preferred date lead', async () => {
    const settings =
      'decisions:\n  - prefer: {topic: year of the founding, value: "1925", reason: the deed of the press}\n'
    const { disagreements, chronology } = await apparatusOf(sources, settings)
    expect(disagreements.map(({ settled }) => settled?.value)).toEqual(['1925'])
    expect(chronology.map(({ date, conflict }) => [date, conflict.map((each) => each.date)])).toEqual([
      ['1925', ['1924']],
    ])
  })

  it('spell a name in the index', async () => {
    const settings = 'decisions:\n  - spell: {forms: [Jan Holm], as: Johannes Holm}\n'
    const { index } = await apparatusOf(sources, settings)
    expect(index.map(({ heading }) => heading)).toContain('Holm, Johannes')
    expect(index.map(({ heading }) => heading)).not.toContain('Holm, Jan')
  })
})

it('words an event by who tells it, not by who mentions or announces it', async () => {
  const { chronology } = await apparatusOf({
    'a.txt':
      'Ada Wendt\n\nAda Wendt was a printer of Oslo. An event, however, occurred in 1834 which changed her life. The workshop which Wendt opened at Drammen in 1836 was sold by her son.\n',
    'b.txt':
      'Ada Wendt, printer\n\nAda Wendt grew up in Oslo. In 1836 Wendt opened a workshop at Drammen. After two years at Drammen, in rented rooms, she left for Bergen.\n',
  })
  expect(chronology.map(({ date, text }) => [date, text])).toEqual([
    ['1836', 'In 1836 Wendt opened a workshop at Drammen.'],
    ['1838', 'After two years at Drammen, in rented rooms, she left for Bergen.'],
  ])
})
