import { expect, test } from 'vitest'
import { listed } from '../messages/listed.ts'
import { bookFrom } from './read-sample.ts'

/** A book with a table of so many rows of two cells below its head. */
function tabled(rows: number) {
  const lines = Array.from({ length: rows }, (_, at) => `| ${at} | ${at % 7} feet |`)
  const { book, file } = bookFrom(`# Floods\n\n| year | flood |\n| --- | --- |\n${lines.join('\n')}\n`)
  const tree = JSON.stringify(book.parts.find(({ title }) => title === 'Floods')?.tree)
  return { told: listed(file), tree }
}

test('a table of thousands of rows is marked for print, keeps all of them, and that is told', () => {
  const { told, tree } = tabled(5000)
  expect(told).toBe('3:1 no-endless-table')
  expect(tree).toContain('"className":["endless"]')
  expect(tree.split('"tagName":"tr"')).toHaveLength(5002)
})

test('a long table is a table', () => {
  const { told, tree } = tabled(4999)
  expect(told).toBe('')
  expect(tree).not.toContain('endless')
})
