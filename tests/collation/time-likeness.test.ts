import { expect, test } from 'vitest'
import { timeLikeness } from '../../src/collation/facts/likeness.ts'
import type { Time } from '../../src/sources/mention.ts'

const time = (year: number, basis: Time['basis']): Time => ({
  edtf: String(year),
  from: year * 10000 + 101,
  to: year * 10000 + 1231,
  basis,
})

test.each([
  ['the same year makes one thing likelier', time(1911, 'stated'), time(1911, 'stated'), 1],
  ['years apart make it less likely', time(1911, 'stated'), time(1912, 'stated'), -1],
  ['a year carried over from the text before may be another', time(1911, 'carried'), time(1913, 'stated'), 0],
  ['but not one of many years before', time(1911, 'carried'), time(1928, 'stated'), -1],
])('%s', (_, a, b, sign) => {
  expect(Math.sign(timeLikeness(a, b))).toBe(sign)
})
