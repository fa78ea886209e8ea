import { expect, test } from 'vitest'
import { Tally } from '../../src/collation/tellings/tally.ts'

test('the highest sums are taken, of equal ones the first, and the next count begins anew', () => {
  const tally = new Tally(6)
  for (const index of [5, 1, 3, 1, 4]) tally.add(index, 1)
  expect(tally.take(3)).toEqual([
    { index: 1, sum: 2 },
    { index: 3, sum: 1 },
    { index: 4, sum: 1 },
  ])
  tally.add(2, 0)
  tally.add(2, 0)
  expect(tally.take(3)).toEqual([{ index: 2, sum: 0 }])
})
