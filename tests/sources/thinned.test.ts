import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { placeOf } from '../../src/sources/files/readable.ts'
import { thinned } from '../../src/sources/files/thinned.ts'
import { readText } from '../../src/sources/readers/text.ts'
import type { Block } from '../../src/sources/sheet.ts'

test('tens of thousands of short lines are joined, and every letter keeps its place', () => {
  const text = Array.from({ length: 31_000 }, (_, index) => `line ${index}`).join('\n\n')
  const file = new VFile({ value: text })
  const { blocks } = readText(text)
  const fewer = thinned(blocks, file)
  expect(fewer.length).toBeLessThan(500)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-crowded-source'])
  expect(fewer.map((block) => block.text).join(' ')).toBe(blocks.map((block) => block.text).join(' '))
  for (const block of fewer.slice(0, 20))
    for (let at = 0; at < block.text.length; at += 1) {
      const { start, end } = placeOf(block, at, at + 1)
      if (block.text[at] !== ' ') expect(text.slice(start, end)).toBe(block.text[at])
    }
})

test('a long source of ordinary paragraphs stays as it is', () => {
  const text = 'The mill stood by the river.\n\n'.repeat(5000)
  const file = new VFile({ value: text })
  const { blocks } = readText(text)
  expect(thinned(blocks, file)).toBe(blocks)
  expect(file.messages).toEqual([])
})

test('rows of a table stay rows, unless there are tens of thousands of them', () => {
  const blocks = (count: number, type?: 'table-row') =>
    readText(Array.from({ length: count }, (_, index) => `line ${index}`).join('\n\n')).blocks.map(
      (block): Block => ({ ...block, markup: type ? { type } : {} }),
    )
  const some = thinned([...blocks(2_000, 'table-row'), ...blocks(15_000)], new VFile())
  expect(some.filter(({ markup }) => markup.type === 'table-row')).toHaveLength(2_000)
  const many = thinned(blocks(17_000, 'table-row'), new VFile())
  expect(many.length).toBeLessThan(500)
  expect(many.at(-1)?.text).toContain('line 16999')
})
