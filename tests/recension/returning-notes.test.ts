import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call } from '../verbs/in-process.ts'
import { filled, folder } from '../verbs/program.ts'

async function merged(text: string) {
  const place = filled(folder(), { 'sources/mill.txt': text })
  const { notices } = await call(['merge', '--book', '.', '--out', 'out'], place)
  return { book: readFileSync(join(place, 'book.md'), 'utf8'), told: notices.map(({ rule }) => rule) }
}

test('notes whose numbers begin anew with each chapter are each printed at their own mark', async () => {
  const text = `The Mill

Chapter One

The mill stood by the river for a hundred years.[1] It had two wheels of oak.[2]

Notes

1. Brandt, Mills, p. 4.
2. Orme, Rivers, p. 9.

Chapter Two

The mill burnt down in the dry summer of 1911.[1] Nobody built it again.[2]

Notes

1. Hale, Fires, p. 12.
2. Quill, Ruins, p. 30.
`
  const { book } = await merged(text)
  for (const words of ['Brandt, Mills', 'Orme, Rivers', 'Hale, Fires', 'Quill, Ruins'])
    expect(book.split(words).length - 1, words).toBe(1)
})

test('a number that is used twice in one list is told', async () => {
  const { book, told } = await merged(
    'The Mill\n\nThe mill stood by the river for years.[1] It burnt.[2]\n\nNotes\n\n1. Brandt, Mills, p. 4.\n1. Hale, Fires, p. 12.\n2. Orme, Rivers, p. 9.\n',
  )
  expect(book).toContain('Brandt, Mills')
  expect(told).toContain('no-note-without-mark')
})
