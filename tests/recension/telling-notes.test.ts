import { expect, test } from 'vitest'
import type { Standing } from '../../src/recension/layout.ts'
import { tellingNotes } from '../../src/recension/notes/telling-notes.ts'
import { wordingOf } from '../../src/recension/wording/index.ts'
import { readWitnesses } from '../../src/sources/witnesses.ts'
import { configWith } from '../sources/witnessed.ts'

const bytes = new TextEncoder().encode(`Ines Holt

Ines Holt took the ferry over in 1903. Of those years she said:

> I had no lamp and no paper. I drew on the door.
`)

test('words that only introduce a quotation are no telling of their own', async () => {
  const witnesses = await readWitnesses([{ path: 'a.md', bytes }], configWith({}))
  const passages = witnesses[0]?.passages ?? []
  const told = passages.find(({ type }) => type === 'narrative')?.statements ?? []
  expect(told).toHaveLength(2)
  const [lemma] = passages[0]?.statements ?? []
  if (!lemma) throw new Error('a title is a statement')
  const standing = (id: string): Standing =>
    told.some((statement) => statement.id === id)
      ? { type: 'told', lemma: lemma.id, beside: lemma.id, relation: 'overlap', confidence: 1 }
      : { type: 'printed' }
  const [note] = tellingNotes(witnesses, standing, wordingOf('en'), [])
  expect(note?.markdown).toContain('took the ferry')
  expect(note?.markdown).not.toContain('she said')
})
