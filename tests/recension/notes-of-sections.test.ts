import { expect, test } from 'vitest'
import { composedBook } from './composed-book.ts'

const source = `# Ada Bee

## Early life

Ada Bee was born at Kendal in 1871, in a house above the tannery. She said that "the house was never warm in any winter".[^1] Her father kept bees and two donkeys until the flood of 1880.

### School

Ada Bee went to the school at Kendal in 1877. She wrote that "the snow kept people away from the door".[^2] She left it in 1885 with a prize for drawing.

## Later life

Ada Bee moved to London in 1890 and worked for a printer. She called the town "a kettle that nobody takes off the fire".[^3] She died there in 1931.

[^1]: Ada Bee, *Two Roads* (London: Cape, 1950), 12.
[^2]: Ada Bee, *Two Roads* (London: Cape, 1950), 14.
[^3]: Ada Bee, *Two Roads* (London: Cape, 1950), 90.
`

test('citations are short from the second in a chapter on, whatever sections it has, and full again in the next', async () => {
  const { recension } = await composedBook({ 'a.md': source })
  const notes = recension.blocks.flatMap(({ markdown }) => /^\[\^q-[^\]]*\]: (.*)/.exec(markdown)?.[1] ?? [])
  expect(notes).toEqual([
    'Ada Bee, *Two Roads* (London: Cape, 1950), 12. In A.',
    'Bee, *Two Roads*, 14. In A.',
    'Ada Bee, *Two Roads* (London: Cape, 1950), 90. In A.',
  ])
})
