import { expect, test } from 'vitest'
import { speaksOfSelf, speaksToReader } from '../src/voice.ts'

const english = new Set(['i', 'me', 'my'])

test.each([
  ['I fell into the water of the cellar.', true],
  ['The baker said, "I gave her bread", and wept.', false],
  ['"I gave her bread", said the baker, and I believe him.', true],
  // Of a letter in several paragraphs only the last closes.
  ['"I ask for the loan of forty hymns, and I will return them with the commas put right.', false],
  ['“I have seen the catechism, and I was ashamed of the town that set it.', false],
  // A number behind a name is nobody's word.
  ['World War I had brought work to the port, as it did under King Charles I.', false],
  ['Then I saw the port. Nobody was there.', true],
])('%s', (text, expected) => {
  expect(speaksOfSelf(text, english)).toBe(expected)
})

test.each([
  ['You could sit inside it and have your dinner.', true],
  ['The ship was wrecked off a coast that nobody had drawn!', true],
  ['Why did he leave the sea white? Nobody knows.', true],
  ['"Will you sell me the plates?" asked the widow, and he sold them.', false],
  ['The widow bought the plates.', false],
])('%s', (text, expected) => {
  expect(speaksToReader(text, new Set(['you', 'your']))).toBe(expected)
})
