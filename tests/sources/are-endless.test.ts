import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { areEndless } from '../../src/sources/are-endless.ts'
import type { Passage, Witness } from '../../src/sources/witness.ts'
import { listed } from '../messages/listed.ts'

test('sources with more words than a person could read are told, all others are not', () => {
  const file = new VFile({ path: 'book.yaml', value: '' })
  const witnesses = (...lengths: number[]) =>
    lengths.map((length) => ({ text: ' '.repeat(length), passages: [] as Passage[] })) as Witness[]
  expect(areEndless(witnesses(1_000_000, 1_000_000), file)).toBe(false)
  expect(listed(file)).toBe('')
  expect(areEndless(witnesses(1_000_000, 1_000_001), file)).toBe(true)
  expect(listed(file)).toBe('1:1 no-endless-sources')
})

test('so are sources of more sentences than a person could read, however short they are', () => {
  const file = new VFile({ path: 'book.yaml', value: '' })
  const witness = (count: number) => ({ text: 'Mill.', passages: [{ statements: Array(count).fill({}) }] }) as Witness
  expect(areEndless([witness(20_000), witness(20_000)], file)).toBe(false)
  expect(areEndless([witness(20_000), witness(20_001)], file)).toBe(true)
  expect(listed(file)).toBe('1:1 no-endless-sources')
})
