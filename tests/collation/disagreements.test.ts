import { expect, it } from 'vitest'
import { apparatusOf, disagreementLines } from '../recension/chronology/apparatus.ts'
import { specCases } from '../spec.ts'

it.each(specCases(new URL('./disagreements.md', import.meta.url)))('line $line', async ({ input, output }) => {
  const [a = '', b = ''] = input.split(/^---\n/m)
  const { disagreements } = await apparatusOf(
    { 'a.txt': a, 'b.txt': b },
    'sources:\n  a.txt: {rank: 1}\n  b.txt: {rank: 2}\n',
  )
  expect(disagreementLines(disagreements) || '-').toBe(output)
})
