import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fitted, lengthOf } from '../../src/sources/files/fitted.ts'
import type { Sheet } from '../../src/sources/sheet.ts'
import { listed } from '../messages/listed.ts'

const sheetOf = (text: string) =>
  ({ path: 'a.txt', file: new VFile({ path: 'sources/a.txt', value: text }), text, blocks: [{ text }] }) as Sheet

test('a source that fits into the book stays as it is', () => {
  const sheet = sheetOf('The mill.')
  expect(fitted(sheet, 9)).toBe(sheet)
  expect(listed(sheet.file)).toBe('')
})

test('one that does not fit is left out and told', () => {
  const sheet = sheetOf('The mill.')
  const left = fitted(sheet, 8)
  expect([lengthOf(left), left.text, left.blocks]).toEqual([0, '', []])
  expect(listed(sheet.file)).toBe('1:1 no-overfull-book')
})
