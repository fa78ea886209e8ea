import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { listed } from '../messages/listed.ts'
import { bookFrom } from './read-sample.ts'

/** A book with so many names in its index, the last of them in two paragraphs; the first has another name. */
function named(count: number) {
  const names = Array.from({ length: count }, (_, at) => `Weir${at}`)
  const index = names.map((heading) => ({ heading, kind: 'place' as const, forms: [heading], see: [] }))
  const markdown = `# One\n\n${names.join(' ')}\n\n${names.at(-1)}\n`
  const other = { heading: 'Old Weir', kind: 'place' as const, forms: [], see: ['Weir9999'] }
  const { book, file } = bookFrom(markdown, { index: [...index, other] })
  const tree = book.parts.find(({ title }) => title === 'One')?.tree
  return { file, tree, printed: book.parts.find(({ role }) => role === 'index')?.tree.children ?? [] }
}

const count = (tree: unknown, wanted: string) => JSON.stringify(tree).split(wanted).length - 1

test('of an index of tens of thousands of names those with most places are printed, and that is told', () => {
  const { file, tree, printed } = named(10_002)
  expect(listed(file)).toBe('1:1 no-crowded-index')
  expect(count(tree, '"dataIndex"')).toBe(10_001)
  expect(count(tree, '"Weir10001"')).toBeGreaterThan(2)
  expect(tree && textOf(tree)).toContain('Weir9998 Weir9999')
  expect(count(printed, '"index-heading"')).toBe(10_000)
  expect(count(printed, 'Old Weir')).toBe(0)
})

test('a long index is printed whole', () => {
  const { file, printed } = named(10_000)
  expect(listed(file)).toBe('')
  expect(count(printed, '"index-heading"')).toBe(10_001)
})
