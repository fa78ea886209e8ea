import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { annotateNames } from '../../../src/sources/names/annotate-names.ts'
import { mostNames, NamesOfBook } from '../../../src/sources/names/names-of-book.ts'
import { listed } from '../../messages/listed.ts'
import { witnessed } from '../witnessed.ts'

const page = 'Anna Bee kept the weir in 1871. She kept it long, and Carl Voss helped her.\n'

async function namedWith(others: number) {
  const book = new NamesOfBook()
  book.takes(new Set(Array.from({ length: others }, (_, at) => `name ${at}`)))
  const read = await witnessed('a.txt', page)
  const witness = annotateNames({ ...read, file: new VFile({ path: 'a.txt', value: page }) }, book)
  return {
    messages: listed(witness.file),
    keys: witness.passages.flatMap(({ statements }) => statements.flatMap(({ names }) => names.map(({ key }) => key))),
  }
}

test('a source whose names find room in the book keeps them', async () => {
  const { messages, keys } = await namedWith(mostNames - 2)
  expect(messages).toBe('')
  expect(keys).toContain('bee')
})

test('one with more names than there is room for keeps its words without them, and it is told', async () => {
  const { messages } = await namedWith(mostNames - 1)
  expect(messages).toBe('1:1 no-crowded-names')
})

test('names that the sources before it have take no room', () => {
  const book = new NamesOfBook()
  const many = new Set(Array.from({ length: mostNames }, (_, at) => `name ${at}`))
  expect([book.takes(many), book.takes(many), book.takes(new Set(['one more']))]).toEqual([true, true, false])
})
