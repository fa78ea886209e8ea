import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { plainEntry } from '../../../src/recension/bibliography/plain-entry.ts'
import type { Work } from '../../../src/recension/recension.ts'
import { wordingOf } from '../../../src/recension/wording/index.ts'
import { writeBibliography } from '../../../src/recension/writing/bibliography-part.ts'
import { Tellings } from '../../../src/recension/writing/tellings.ts'
import { Writer } from '../../../src/recension/writing/writer.ts'

function work(index: number): Work {
  const id = `work-${index}`
  const csl = { id, type: 'book', title: `Weirs ${index}`, author: [{ family: 'Bee', given: 'Anna' }] }
  return { id, section: 'cited', csl, alsoKnownAs: [], editions: [], mentions: [] }
}

function written(count: number) {
  const file = new VFile({ path: 'book.yaml', value: '' })
  const wording = wordingOf('en')
  const collation = { loci: [], disagreements: [], doubts: [], events: [] }
  const writer = new Writer([], new Tellings([], collation as never), /$/)
  const works = Array.from({ length: count }, (_, index) => work(index))
  const standing = () => ({ type: 'printed' }) as const
  const config = { citationStyle: 'chicago-fullnote-bibliography', language: 'en', file }
  writeBibliography({ works, witnesses: [], standing, wording, config, subject: null }, writer)
  return { file, lines: writer.blocks.map(({ markdown }) => markdown) }
}

test('a list of thousands of works is printed whole, plainly, and told', () => {
  const { file, lines } = written(3001)
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3001)
  expect(lines).toContain('- Bee, Anna, *Weirs 2999*.')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-crowded-bibliography'])
})

test('a long list is printed in the style of the book', () => {
  const { file, lines } = written(3)
  expect(lines).toContain('- Bee, Anna. *Weirs 0*.')
  expect(file.messages).toEqual([])
})

test.each([
  [{ title: 'Two Roads' }, '*Two Roads*.'],
  [
    { title: 'Two Roads', author: [{ family: 'Bee', given: 'Anna' }], publisher: 'Cape', 'publisher-place': 'London' },
    'Bee, Anna, *Two Roads* (London: Cape).',
  ],
  [
    {
      title: 'On Weirs',
      editor: [{ literal: 'The Archive' }],
      'container-title': 'Mills',
      issued: { 'date-parts': [[1950]] },
    },
    'The Archive, *On Weirs*, *Mills* (1950).',
  ],
])('a plain entry of %j', (fields, markdown) => {
  expect(plainEntry({ id: 'x', type: 'book', ...fields })).toBe(markdown)
})
