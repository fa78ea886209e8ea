import { expect, test } from 'vitest'
import { composedBook } from './composed-book.ts'

const first = `# Ada Bee

Ada Bee was born at Kendal in 1871, in a house above the tannery. Her father kept bees and two donkeys until the flood of 1880.

In 1890 Ada Bee moved to London and worked eleven years for the printer Amos Reed in Hatton Garden, at eight shillings a week. She called the shop "a kettle that nobody takes off the fire, and I was the water in it, and Reed the lid", and stayed till 1901. She married the engraver Carl Dow in 1902.
`

const second = `# The Printer's Apprentice

In 1890 Ada Bee moved to London and worked for the printer Amos Reed. She used to say, her niece recalled, that the shop was "a kettle that nobody takes off the fire".[1] In 1902 she married the engraver Carl Dow.[2]

Notes

1. Ada Bee, *Two Roads* (London: Cape, 1950), p. 90.
2. Parish register of St Bride's, no. 114.
`

test('what a note tells keeps the sources of its quotations and the notes of its sentences', async () => {
  const { recension } = await composedBook({ 'a.md': first, 'b.md': second })
  const notes = recension.blocks.flatMap(({ markdown }) => /^\[\^[^\]]*\]: (.*)/.exec(markdown)?.[1] ?? [])
  expect(notes.join('\n')).toContain('takes off the fire’.” Bee, *Two Roads*, 90.')
  expect(notes.join('\n')).toContain("Note in B: Parish register of St Bride's, no. 114.")
})
