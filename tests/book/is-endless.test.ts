import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { isEndless } from '../../src/book/is-endless.ts'
import { listed } from '../messages/listed.ts'

test('a manuscript longer than books are is told, any other is not', () => {
  const endless = new VFile({ path: 'book.md', value: 'The mill stood. '.repeat(125_001) })
  expect(isEndless(endless)).toBe(true)
  expect(listed(endless)).toEqual('1:1 no-endless-book')
  const long = new VFile({ path: 'book.md', value: 'The mill stood. '.repeat(125_000) })
  expect(isEndless(long)).toBe(false)
  expect(listed(long)).toBe('')
})
