import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KnownChunks } from '../../src/book/known-chunks.ts'
import { bookFrom } from './read-sample.ts'

const prose = 'The weir at Eskdale held back the water of three becks until the flood. '.repeat(40)
const block = fc.constantFrom(
  `# Weirs\n\n${prose}`,
  `${prose}[^a]`,
  'See [home] and **the sluice**.\n\n<span class="x">a\n<b>gate</b></span>',
  '[home]: https://example.org/weir',
  '[^a]: Voss, *Weirs*, p. 3.',
  `> ${prose}\n\n- one\n- two`,
  `| year | feet |\n| --- | --- |\n${'| 1871 | 4 |\n'.repeat(2_000)}`,
)

test('a manuscript that was changed is read as if it had never been read before', () => {
  const change = fc.record({ at: fc.nat(20), blocks: fc.array(block, { maxLength: 2 }), gone: fc.nat(1) })
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 8, maxLength: 20 }),
      fc.array(change, { maxLength: 3 }),
      (first, changes) => {
        const known: KnownChunks = new Map()
        const blocks = [...first]
        for (const { at, blocks: put, gone } of [{ at: 0, blocks: [], gone: 0 }, ...changes]) {
          blocks.splice(at, gone, ...put)
          const text = blocks.join('\n\n')
          expect(bookFrom(text, { known }).book).toEqual(bookFrom(text).book)
        }
      },
    ),
    { numRuns: 12 },
  )
})

test('what is gone from the manuscript is kept no longer', () => {
  const known: KnownChunks = new Map()
  bookFrom(`# A\n\n${prose.repeat(20)}\n\n# B\n\n${prose}`, { known })
  expect(known.size).toBe(2)
  bookFrom('# B', { known })
  expect(known.size).toBe(1)
})
