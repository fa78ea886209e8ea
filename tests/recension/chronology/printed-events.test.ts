import { expect, test } from 'vitest'
import { apparatusOf } from './apparatus.ts'

test('the writer’s own voice dates no event of the printed table', async () => {
  const { chronology } = await apparatusOf({
    'a.txt': `Ines Holt

Ines Holt was born at Ravensby in 1871. She took the ferry over in 1903. For see how she behaves in 1904. In 1905 I saw her myself. There is a photograph of Ines Holt with the ferry from 1906. She sold the ferry in 1907.
`,
  })
  const printed = chronology.filter(({ main }) => main).map(({ date }) => date)
  expect(printed).toEqual(['1871', '1903', '1907'])
})
