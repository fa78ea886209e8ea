import { describe, expect, test } from 'vitest'
import { bibliographyReport } from '../../../src/recension/bibliography/bibliography-report.ts'
import type { CslName } from '../../../src/recension/recension.ts'
import { specCases } from '../../spec.ts'
import { gathered } from './gathered.ts'

const nameOf = ({ given, family, literal }: CslName): string => literal ?? [given, family].filter(Boolean).join(' ')

/** Section, authors, title, first year and year; other titles; editions; number of mentions. Sources are left out. */
async function shown(text: string): Promise<string> {
  const { works } = await gathered(text, text.includes('Delmas') ? 'fr' : 'en')
  return works
    .filter((work) => work.section !== 'sources')
    .map(({ section, csl, alsoKnownAs, editions, mentions }) => {
      const names = (csl.author ?? csl.editor ?? []).map(nameOf).join(', ')
      const years = [csl['original-date'], csl.issued].map((date) => date?.['date-parts']?.[0]?.[0]).filter(Boolean)
      const told = editions.map((edition) =>
        [edition.place, edition.publisher, edition.translator, edition.year, edition.pages && `${edition.pages} pages`]
          .filter(Boolean)
          .join(', '),
      )
      return [
        `${section} | ${names} | ${csl.title} | ${years.join(', ')} | x${mentions.length}`,
        ...alsoKnownAs.map((title) => `  = ${title}`),
        ...told.map((edition) => `  ${edition}`),
      ].join('\n')
    })
    .join('\n')
}

describe('works', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/works.md`)) {
    test(`line ${line}`, async () => expect(await shown(input)).toBe(output))
  }
})

const two =
  '=== a.txt\nAnna Bee\n\nAnna Bee wrote in her memoirs, Two Roads (1951): "I was never at home in the house."\n=== b.txt\nAnna Bee\n\nAnna Bee was a writer. Her memoirs, Two Roads, appeared in 1951.\n'

test('every source is an entry, in the order of rank', async () => {
  const { works } = await gathered(two, 'en')
  expect(works.filter((work) => work.section === 'sources').map((work) => work.siglum)).toEqual(['A', 'B'])
})

test('the report says where each work is mentioned', async () => {
  const { works, witnesses } = await gathered(two, 'en')
  const [entry] = bibliographyReport(works)
  expect(entry?.custom.mentions.map(({ file }) => file).sort()).toEqual(['a.txt', 'b.txt'])
  for (const { file, start, end } of entry?.custom.mentions ?? []) {
    const text = witnesses.find((witness) => witness.passages[0]?.place.file === file)?.text ?? ''
    expect(text.slice(start, end)).toBe('Two Roads')
  }
})

test("the editor's references hold against what was read", async () => {
  const reference = { id: 'x', type: 'book', title: 'Two Roads', publisher: 'Cape', issued: { 'date-parts': [[1950]] } }
  const other = { id: 'y', type: 'book', title: 'A Third Road' }
  const { works } = await gathered(two, 'en', [reference, other])
  expect(works.find((work) => work.csl.title === 'Two Roads')?.csl).toMatchObject({
    publisher: 'Cape',
    issued: { 'date-parts': [[1950]] },
  })
  expect(works.map((work) => work.csl.title)).toContain('A Third Road')
})
