import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findDisagreements } from '../../src/collation/disagreements/find-disagreements.ts'
import type { Witness } from '../../src/sources/witness.ts'
import { listed } from '../messages/listed.ts'

/** A witness of so many characters, in which nothing was found. */
const blank = (length: number) => ({ text: ' '.repeat(length), passages: [], works: [], sections: [] })

test('that sources longer than anybody reads are not compared in full is told', () => {
  const file = new VFile({ path: 'book.yaml', value: '' })
  const told = (...lengths: number[]) => {
    file.messages = []
    findDisagreements(lengths.map(blank) as never as Witness[], [], [], { decisions: [], language: 'en', file })
    return listed(file)
  }
  expect(told(1_000_000, 1_000_001)).toBe('1:1 no-endless-sources')
  expect(told(1_000_000, 1_000_000)).toBe('')
})
