import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { ChronologyEntry } from '../../../src/recension/recension.ts'
import { wordingOf } from '../../../src/recension/wording/index.ts'
import { writeChronology } from '../../../src/recension/writing/appendices.ts'
import { Tellings } from '../../../src/recension/writing/tellings.ts'
import { Writer } from '../../../src/recension/writing/writer.ts'

function written(count: number) {
  const file = new VFile({ path: 'book.yaml', value: '' })
  const collation = { loci: [], disagreements: [], doubts: [], events: [] }
  const writer = new Writer([], new Tellings([], collation as never), /$/)
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = { date: '1871-05-03', text: `Weir ${index} was built.`, about: 'life', main: true }
    return { ...entry, sources: [], conflict: [] } as unknown as ChronologyEntry
  })
  writeChronology(entries, wordingOf('en'), writer, file)
  return { file, lines: writer.blocks.flatMap(({ markdown }) => markdown.split('\n')) }
}

test('a chronology of thousands of entries is not printed, and that is told', () => {
  const { file, lines } = written(3001)
  expect(lines).toEqual([])
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-crowded-chronology'])
})

test('a long chronology is printed', () => {
  const { file, lines } = written(3000)
  expect(lines.filter((line) => line.includes('Weir'))).toHaveLength(3000)
  expect(file.messages).toEqual([])
})
