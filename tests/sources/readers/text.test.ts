import { expect, test } from 'vitest'
import { witnessed } from '../witnessed.ts'

const wrapped = `The old fort-
ress of Holm stands on a hill, and the fortress is well-
known, though nobody who is well-known has lived in it for
a hundred years, and the sea-
gulls have it for themselves now.
`

test('words parted at the end of a line are put together; the rest of the text tells whether with a hyphen', async () => {
  const { passages } = await witnessed('a.txt', wrapped)
  expect(passages.map(({ text }) => text).join('\n')).toBe(
    'The old fortress of Holm stands on a hill, and the fortress is well-known, though nobody who is well-known has lived in it for a hundred years, and the seagulls have it for themselves now.',
  )
})

test('underscores that set italics are no text', async () => {
  const { passages } = await witnessed('a.txt', 'She read _The Kettle_ and snake_case and wrote __ in it.\n')
  expect(passages[0]?.text).toBe('She read The Kettle and snake_case and wrote __ in it.')
})

test('pairs of stars that set italics are no text, single ones are marks of notes', async () => {
  const { passages } = await witnessed('a.txt', 'She took it *cum laude* in 1902,* and **The Kettle** came out.*\n')
  expect(passages[0]?.text).toBe('She took it cum laude in 1902,* and The Kettle came out.*')
})

test('one sentence a line is one paragraph', async () => {
  const paragraph = 'She walked to Holm in the summer.\nHer brother came later with a cart.\n'
  const { passages } = await witnessed('a.txt', Array.from({ length: 5 }, () => paragraph).join('\n'))
  expect(passages).toHaveLength(5)
  expect(passages[0]?.statements).toHaveLength(2)
})

test('a paragraph a line without blank lines stays so', async () => {
  const paragraph =
    'She walked to Holm in the summer. Her brother came later with a cart. They met in the spring of the year.\n'
  const { passages } = await witnessed('a.txt', paragraph.repeat(6))
  expect(passages).toHaveLength(6)
})

test('page numbers and the heads of pages are furniture', async () => {
  const page = (n: number) =>
    `OLD OSTBY ${n}\n\nShe walked to Holm in the summer, and her brother came later with a cart.\n\n- ${n} -\n\n`
  const { passages } = await witnessed('a.txt', `A Title\n\n${[3, 4, 5, 6].map(page).join('')}`)
  expect(passages.map(({ type }) => type)).toEqual([
    'title',
    ...Array.from({ length: 4 }, () => ['furniture', 'narrative', 'furniture']).flat(),
  ])
})

test('the narrow columns of a newspaper are put together, their heads stay apart', async () => {
  const column = `THE OSTBY HERALD
Monday, May 3, 1880.

DEATH OF MR. JAN HOLM.

It is with regret that we
record the death of Mr. Jan
Holm, miller of this town, who
was well known to all. He had
been ill since Easter. On
Friday his family gave up
hope.

The deceased was the son of a
smith. His book, called
“The Mill and its Wheel,”
was printed in 1872. He
served with nine men in a
yard, and lived to see many.
`
  const { passages } = await witnessed('a.txt', column)
  expect(passages.map(({ text }) => text.replace(/\s+/g, ' ')).filter((text) => text.length > 60)).toEqual([
    'It is with regret that we record the death of Mr. Jan Holm, miller of this town, who was well known to all. He had been ill since Easter. On Friday his family gave up hope.',
    'The deceased was the son of a smith. His book, called “The Mill and its Wheel,” was printed in 1872. He served with nine men in a yard, and lived to see many.',
  ])
})

test('short lines that each begin with a capital are verse', async () => {
  const verse =
    'The mill goes round and round\nAnd nobody has found\nThe miller in the corn\nWho went away at morn\nAnd left it all unbound\n'
  const { passages } = await witnessed('a.txt', verse)
  expect(passages.length).toBeGreaterThan(2)
})
