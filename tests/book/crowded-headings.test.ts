import { expect, test } from 'vitest'
import { listed } from '../messages/listed.ts'
import { bookFrom } from './read-sample.ts'

test('headings after more than any book has are paragraphs, and that is told', () => {
  const { book, file } = bookFrom('# Weir\n\n'.repeat(2_002))
  expect(listed(file)).toBe('4001:1 no-crowded-headings')
  const chapters = book.parts.filter(({ role }) => role === 'chapter')
  expect(chapters).toHaveLength(2_000)
  expect(JSON.stringify(chapters.at(-1)?.tree).match(/"value":"Weir"/g)).toHaveLength(3)
})
