import { expect, test } from 'vitest'
import { reportQuotationVariants } from '../../../src/recension/notes/quotation-variants.ts'
import { settings, witnessesOf } from './gathered.ts'

async function variants(a: string, b: string): Promise<string[]> {
  const text = `=== a.txt\nAda Bee\n\nAda Bee was a writer. She said: "${a}"\n=== b.txt\nAda Bee\n\nAda Bee was a writer of books. She said: "${b}"\n`
  const witnesses = await witnessesOf(text, settings('en'))
  for (const { file } of witnesses) file.messages.length = 0
  reportQuotationVariants(witnesses)
  return witnesses.flatMap(({ file }) =>
    file.messages.map(({ ruleId, actual, expected }) => `${ruleId}: ${expected?.join(' ')} / ${actual}`),
  )
}

const words = 'I was never at home in the house by the river until the snow came down'

test('a word that differs is reported', async () => {
  expect(await variants(words, words.replace('river', 'water'))).toEqual(['no-quotation-variant: water / river'])
})

test('the same words, a part of them, and words left out are no variants', async () => {
  expect(await variants(words, words)).toEqual([])
  expect(await variants(words, 'at home in the house by the river')).toEqual([])
  expect(await variants(words, words.replace('by the river', '...'))).toEqual([])
})

test('other words that only share a phrase are no variants', async () => {
  expect(await variants(words, 'I was never at home in any of those grey towns where he lived')).toEqual([])
})
