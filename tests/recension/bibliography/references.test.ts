import { describe, expect, test } from 'vitest'
import { bibtex } from '../../../src/recension/bibliography/bibtex.ts'
import { citedItem } from '../../../src/recension/bibliography/cited-item.ts'
import { readReferences } from '../../../src/recension/bibliography/references/read-references.ts'
import type { Reference } from '../../../src/recension/bibliography/references/reference.ts'
import type { CslDate, CslItem, CslName } from '../../../src/recension/recension.ts'
import { specCases } from '../../spec.ts'
import { gathered } from './gathered.ts'

const nameOf = ({ given, family, literal }: CslName): string => literal ?? [family, given].filter(Boolean).join(', ')
const dateOf = (date: CslDate): string =>
  date.literal ?? (date['date-parts'] ?? []).map((parts) => parts.join('-')).join('/')

function shownItem({ item, line }: Reference): string {
  const { id, type, title, author = [], ...rest } = item
  const fields = Object.entries(rest).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? dateOf(value as CslDate) : value}`,
  )
  return `${line} ${id} | ${type} | ${author.map(nameOf).join('; ')} | ${title} | ${fields.sort().join(' ')}`
}

function shown(text: string): string {
  const path = /^\s*[{[]/u.test(text) ? 'references.json' : 'references.bib'
  const { references, files } = readReferences([{ path, text }])
  const faults = files.flatMap(({ messages }) => messages.map(({ line, reason }) => `${line} ! ${reason}`))
  const lines = [...references.map(shownItem), ...faults]
  return lines.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join('\n')
}

describe('references', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/references.md`)) {
    test(`line ${line}`, () => expect(shown(input).replaceAll('\u00A0', ' ')).toBe(output))
  }

  test('a hostile file ends', () => {
    for (const text of [
      '@a{'.repeat(300_000),
      '@a{k, t = {'.repeat(100_000),
      '{"'.repeat(300_000),
      '[{'.repeat(300_000),
    ])
      expect(readReferences([{ path: text.startsWith('@') ? 'a.bib' : 'a.json', text }]).references).toEqual([])
  })

  test('a library on one line is read in one pass', () => {
    const text = JSON.stringify(Array.from({ length: 50_000 }, (_, id) => ({ id, title: `Two Roads ${id}` })))
    expect(readReferences([{ path: 'a.json', text }]).references).toHaveLength(50_000)
  }, 8_000)
})

const told =
  '=== a.txt\nAnna Bee\n\nAnna Bee wrote in her memoirs, Two Roads (1951): "I was never at home in the house."\n'

test('a reference means a work by its id in the exports, though its title was misread', async () => {
  const [read] = (await gathered(told, 'en')).works.filter((work) => work.section !== 'sources')
  const reference = { id: read?.id ?? '', type: 'book', title: 'Two Roads to the Ridge' }
  const { works, file } = await gathered(told, 'en', [reference])
  const [work, ...others] = works.filter((one) => one.section !== 'sources')
  expect(work).toMatchObject({ id: reference.id, csl: { title: reference.title }, alsoKnownAs: ['Two Roads'] })
  expect(others).toEqual([])
  expect(file.messages).toEqual([])
})

test('one that no source names is added in its section, and told: no-unmatched-reference', async () => {
  const author = [{ family: 'Bee', given: 'Anna' }]
  const { works, file } = await gathered(told, 'en', [{ id: 'x', type: 'book', title: 'A Third Road', author }])
  expect(works.find(({ id }) => id === 'x')).toMatchObject({ section: 'by-subject', mentions: [] })
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-unmatched-reference'])
})

test('of a whole library the first works that no source names are added, and that is told', async () => {
  const library = Array.from({ length: 1_003 }, (_, at) => ({ id: `x${at}`, type: 'book', title: `Weir ${at}` }))
  const { works, file } = await gathered(told, 'en', library)
  expect(works.filter(({ id }) => /^x/.test(id))).toHaveLength(1_000)
  const [crowd] = file.messages.filter(({ ruleId }) => ruleId === 'no-crowded-references')
  expect(crowd?.reason).toBe('`Weir 1000` and 2 more works that no source names are not printed')
})

test('what is exported as BibTeX is read back as it was', async () => {
  const reference: CslItem = {
    id: 'bee',
    type: 'article-journal',
    title: 'Two Roads & {a} _third_ 100% ~ of #1',
    author: [{ family: 'de la Hêtraie', given: 'Émile' }, { literal: 'Bees and Wasps Society' }],
    'container-title': 'Field Notes',
    volume: '3',
    page: '11-19',
    issued: { 'date-parts': [[1931]] },
    DOI: '10.1/x',
  }
  const { works } = await gathered(told, 'en', [reference])
  const own = works.filter(({ id }) => id === 'bee')
  const [read] = readReferences([{ path: 'references.bib', text: bibtex(own) }]).references
  expect(read?.item).toEqual(reference)
})

test('notes cite the work as the reference has it, and other editions as the source has them', async () => {
  const item = { id: 'x', type: 'book', title: 'Two Roads', publisher: 'Cape', issued: { 'date-parts': [[1950]] } }
  const { works } = await gathered(told, 'en', [item])
  const work = works.find(({ id }) => id === 'x')
  const cited = (year: string) => citedItem({ work: 'Two Roads', year, via: 'words' }, work)
  expect(cited('1951')).toMatchObject({ publisher: 'Cape', issued: { 'date-parts': [[1950]] } })
  expect(cited('1960')).toMatchObject({ title: 'Two Roads', issued: { 'date-parts': [[1960]] } })
})
