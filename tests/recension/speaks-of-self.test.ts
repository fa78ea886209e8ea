import { expect, test } from 'vitest'
import { speaksOfSelf } from '../../src/recension/main-text/speaks-of-self.ts'
import type { Witness } from '../../src/sources/witness.ts'

const english = { about: { language: 'en' } } as Witness

test.each([
  ['I fell into the water of the cellar.', true],
  ['The baker said, "I gave her bread", and wept.', false],
  ['"I gave her bread", said the baker, and I believe him.', true],
  // Of a letter in several paragraphs only the last closes.
  ['"I ask for the loan of forty hymns, and I will return them with the commas put right.', false],
  ['“I have seen the catechism, and I was ashamed of the town that set it.', false],
])('%s', (text, expected) => {
  expect(speaksOfSelf(text, english)).toBe(expected)
})
