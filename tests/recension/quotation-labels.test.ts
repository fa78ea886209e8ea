import { expect, test } from 'vitest'
import { composedBook } from './composed-book.ts'

const memoir = (year: string) => `Ada Quill

Ada Quill cast bells at Orm for forty years. She came there in ${year} with one trunk.

"I was glad of the noise," she wrote, "because it kept the neighbours away." Her brother said: "Nobody shall ring this one before noon." Her sister said the same: "Nobody shall ring this one before noon."
`

async function labels(text: string): Promise<string[]> {
  const { recension } = await composedBook({ 'memoir.txt': text })
  return recension.blocks.flatMap(({ markdown }) =>
    [...markdown.matchAll(/\[\^(q-[^\]]+)\](?!:)/g)].map(([, label = '']) => label),
  )
}

test('the note of a quotation keeps its label when a sentence before it changes', async () => {
  const before = await labels(memoir('1871'))
  expect(before).not.toEqual([])
  expect(new Set(before).size).toBe(before.length)
  expect(await labels(memoir('the wet autumn of 1871'))).toEqual(before)
})
