import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { annotateNotes } from '../../../src/sources/citations/notes/annotate-notes.ts'
import { witnessed } from '../witnessed.ts'

const page =
  'Anna Bee kept the weir in 1871.[1] She kept it long.\n\nNotes\n\n1. Carl Voss, Weirs (London: Cape, 1950), p. 3.\n'

/** The page with its one note so many times. */
async function withNotes(count: number) {
  const witness = await witnessed('a.txt', page)
  const passages = witness.passages.flatMap((passage) =>
    passage.type === 'note' ? Array.from({ length: count }, () => passage) : [passage],
  )
  return annotateNotes({ ...witness, passages, file: new VFile({ path: 'a.txt', value: page }) })
}

test('of more notes than a book has the last are kept and not looked into, and it is told', async () => {
  const { notes, file } = await withNotes(8001)
  expect(notes).toHaveLength(8001)
  expect(notes[7999]?.citations).toHaveLength(1)
  expect(notes[8000]?.citations).toEqual([])
  expect(file.messages.filter(({ ruleId }) => ruleId === 'no-crowded-notes')).toHaveLength(1)
})

test('the notes of a book are all looked into', async () => {
  const { notes, file } = await withNotes(3)
  expect(notes.map(({ citations }) => citations.length)).toEqual([1, 1, 1])
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('no-crowded-notes')
})
