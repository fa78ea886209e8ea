import { describe, expect, test } from 'vitest'
import { en } from '../../../src/sources/phrases/en.ts'
import { noteMarks } from '../../../src/sources/sentences/marks.ts'
import { sentences } from '../../../src/sources/sentences/sentences.ts'
import { specCases } from '../../spec.ts'

describe.each(['en', 'fr'])('sentences of %s', (language) => {
  test.each(specCases(new URL(`sentences-${language}.md`, import.meta.url)))('line $line', ({ input, output }) => {
    const found = sentences(input, language, []).map(([from, to]) => input.slice(from, to))
    expect(found.join('\n')).toBe(output)
  })
})

describe('note marks', () => {
  test.each(specCases(new URL('note-marks.md', import.meta.url)))('line $line', ({ input, output }) => {
    const [labels = '', text = ''] = input.split('\n')
    const marks = noteMarks(text, [], new Set(labels.split(' ').filter((label) => label !== '-')), en.brackets)
    let rest = ''
    let at = 0
    const found: string[] = []
    for (const { from, to, label } of marks) {
      rest += text.slice(at, from)
      if (label !== null) found.push(`${label}@${rest.length}`)
      at = to
    }
    expect(`${rest}${text.slice(at)}\n${found.join(' ')}`).toBe(output)
  })
})

test('other languages are parted by the rules of Unicode, in stretches', () => {
  const text = '他去了北京。'.repeat(2000)
  const found = sentences(text, 'zh', [])
  expect(found).toHaveLength(2000)
  expect(found.map(([from, to]) => text.slice(from, to)).join('')).toBe(text)
})

test('other languages keep titles, initials and days with what follows, and opening marks with their sentence', () => {
  const parts = (text: string, language: string) => sentences(text, language, []).map(([a, b]) => text.slice(a, b))
  expect(parts('Sie kam am 3. Mai, z. B. zu Dr. Ohm. „Nein.“ Er ging.', 'de')).toEqual([
    'Sie kam am 3. Mai, z. B. zu Dr. Ohm.',
    '„Nein.“',
    'Er ging.',
  ])
  expect(parts('她与父亲同住。“我没有灯。”她写道。', 'zh')).toEqual(['她与父亲同住。', '“我没有灯。”', '她写道。'])
})

test('five million characters without an end are parted', () => {
  for (const text of ['a'.repeat(5e6), '. '.repeat(2.5e6), '("'.repeat(2.5e6), 'A. '.repeat(1e6)]) {
    expect(sentences(text, 'en', []).length).toBeGreaterThan(0)
  }
})
