import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/read.ts'
import { listed } from '../messages/listed.ts'
import { specCases } from '../spec.ts'

describe('readConfig', () => {
  for (const { line, input, output } of specCases(new URL('read.md', import.meta.url))) {
    test(`read.md:${line}`, () => expect(listed(readConfig(input, 'folder').file)).toBe(output))
  }

  test('says what a silencing lacks', () => {
    const { file } = readConfig('silence:\n  - {rule: no-invalid-isbn}\n  - {at: a.txt}\n', 'folder')
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      '`silence` lacks `reason`',
      '`silence` lacks `rule` and `reason`',
    ])
  })

  test('gives every setting', () => {
    const [ordinary] = specCases(new URL('read.md', import.meta.url))
    const { file: _, ...config } = readConfig(ordinary?.input ?? '', 'folder')
    expect(config).toMatchObject({
      title: 'A Life of Ada Quill',
      slug: 'a-life-of-ada-quill',
      editors: ['M. Orban', 'T. Weir'],
      language: 'en-GB',
      date: '2024-05-01',
      identifier: 'urn:uuid:6f1c7a52-2f0e-4b62-9c1e-3a8f6d7f6d10',
      isbn: { print: '978-3-16-148410-0' },
      sources: { 'a.txt': { siglum: 'A', rank: 1, licence: 'CC BY 4.0', url: 'https://example.org/a' } },
    })
    expect(config.decisions.map(({ type, line }) => `${line} ${type}`)).toEqual([
      '12 same',
      '13 prefer',
      '14 drop',
      '15 order',
      '16 spell',
    ])
  })

  test('has a default for every setting', () => {
    const { file, ...config } = readConfig(null, 'Émile’s Life')
    expect(file.messages).toEqual([])
    expect(config).toMatchObject({ title: '', slug: 'emiles-life', language: 'und', design: 'classic', sources: {} })
  })

  test('tells of many wrong names what they are, not each', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `x${index}: y`).join('\n')
    const { messages } = readConfig(names, 'x').file
    expect(messages).toHaveLength(21)
    expect(messages.at(-1)?.reason).toBe('`x20` and 19979 more names after it are no settings')
  })

  test('refuses a file that is too large, in bounded time', () => {
    expect(listed(readConfig('a: b\n'.repeat(200_000), 'x').file)).toBe('1:1 no-oversized-settings')
    expect(listed(readConfig(`${'- '.repeat(200_000)}x`, 'x').file)).toBe('1:1 no-deep-settings')
  })
})

describe('what is read is kept as it is needed', () => {
  test.each([
    ['978 0 00 000001 9', '978-0-00-000001-9'],
    ['ISBN: 978–0–00–000001–9', '978-0-00-000001-9'],
    ['9780000000019', '9780000000019'],
    ['0-00-000000-0', '9780000000002'],
  ])('keeps the groups of an ISBN: %s', (written, kept) => {
    expect(readConfig(`isbn: '${written}'`, 'x').isbn.print).toBe(kept)
  })

  test.each([
    ['La reliure : une vie & une œuvre', 'la-reliure-une-vie-une-oeuvre'],
    ['Das Maß der Łódź', 'das-mass-der-lodz'],
    ['Виктор Серж', 'виктор-серж'],
  ])('names files by letters that any printer takes: %s', (title, slug) => {
    expect(readConfig(`title: '${title}'`, 'x').slug).toBe(slug)
  })
})
