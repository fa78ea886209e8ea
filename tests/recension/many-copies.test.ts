import { expect, test } from 'vitest'
import { readConfig } from '../../src/config/read.ts'
import { composeSources } from '../../src/pipeline.ts'

const text = (at: number) =>
  `Odile Marchant was born in Quimper in 1884, the daughter of a lighthouse keeper. She learned to read charts before she could write. In 1903 she left for Brest and rented room ${at} behind the yard of the harbour. She died in 1951.\n`

test('what sixty documents tell in the same words stands in the book once', async () => {
  const sources = Array.from({ length: 60 }, (_, at) => ({
    path: `copy-${at}.txt`,
    bytes: new TextEncoder().encode(text(at)),
  }))
  const { recension } = await composeSources(sources, readConfig(null, 'copies'), () => undefined)
  const printed = recension.blocks.map(({ markdown }) => markdown).join('\n')
  expect(printed.match(/learned to read charts/g)).toHaveLength(1)
  const died = recension.fates.filter(({ statement }) => statement.text === 'She died in 1951.')
  expect(died.filter(({ fate }) => fate === 'printed' || fate === 'note')).toHaveLength(1)
})
