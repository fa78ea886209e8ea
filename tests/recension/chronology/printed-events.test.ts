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

test('a book about a ship prints what is done with her, not when a source was printed', async () => {
  const { chronology } = await apparatusOf({
    'a.txt': `The Halvard

From the Bergen Courier, 4 May 1904.

The Halvard was a paddle steamer. The Halvard was launched in 1861. The captain of the Halvard, Karl Holm, died in 1863. In 1866 Ivo Brandt bought her. The Halvard was wrecked in 1871.
`,
    'b.txt': `The Halvard

The keel of the Halvard was laid in 1860. Ivo Brandt exhibited the Halvard at Malmö in 1869.
`,
  })
  const printed = chronology.filter(({ main }) => main).map(({ date }) => date)
  expect(printed).toEqual(['1861', '1863', '1866', '1869', '1871'])
})

test('an entry names who acts, and what a picture shows is none', async () => {
  const { chronology } = await apparatusOf({
    'a.txt': `Ines Holt

Ines Holt was born at Ravensby in 1871. She entered the school in 1884 and left it with honours in 1889. The broken pier from the north end, 1891. She took the ferry over in 1903.
`,
  })
  expect(chronology.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '1871 Ines Holt was born at Ravensby in 1871.',
    '1884 She entered the school in 1884.',
    '1889 She entered the school in 1884 and left it with honours in 1889.',
    '1903 She took the ferry over in 1903.',
  ])
})

/** Date and wording of what is printed. */
async function printed(prose: string, more: Record<string, string> = {}): Promise<string[]> {
  const head = 'Ines Holt\n\nInes Holt was born at Ravensby in 1871. '
  const { chronology } = await apparatusOf({ 'a.txt': `${head}${prose}\n`, ...more })
  return chronology.filter(({ main }) => main).map(({ date, text }) => `${date} ${text}`)
}

test('a wording has a main clause, and ends where nothing it says is broken off', async () => {
  const lines = await printed(
    'Joining the lifeboat in May 1889, she was given its helm in October 1891. Having left the school in 1893, she went to Bremen, where she found a place as a clerk in the office of the harbour and wrote letters in three languages for the owners of the ships, which, although she liked the work and the people who gave it to her, bored her in the long winters that she spent there alone by the stove of her landlady. On her return in 1898 Holt worked on two books, The Grey Ferry (1899) and Salt (1901).',
  )
  expect(lines).toContain('1889-05 Joining the lifeboat in May 1889, she was given its helm in October 1891.')
  expect(lines).toContain('1891-10 She was given its helm in October 1891.')
  expect(lines.find((line) => line.startsWith('1893'))).toMatch(/for the owners of the ships\.$/u)
  expect(lines).toContain('1898 On her return in 1898 Holt worked on two books, The Grey Ferry (1899) and Salt (1901).')
})

test('an article that a list names is no event of the printed table', async () => {
  const list = {
    'b.md':
      '# Ines Holt\n\nInes Holt was a pilot.\n\n## Notices\n\n- Berg, Nils (Harbour News 26: 14, 1922)\n- Vogt, A. Trans. Soc. Nav. 40 (1934) 216\n',
  }
  expect((await printed('She sold the ferry in 1907.', list)).map((line) => line.slice(0, 4))).toEqual(['1871', '1907'])
})

test('a wedding told by the way is not dated by what was told before, where another tells when it was', async () => {
  const lines = await printed('She soon married the pilot Nils Berg, and had two sons.', {
    'b.txt':
      'Ines Holt\n\nInes Holt was a pilot. In 1895 Holt married the pilot Nils Berg. She sold the ferry in 1907.\n',
  })
  expect(lines.map((line) => line.slice(0, 5).trim())).toEqual(['1871', '1895', '1907'])
})
