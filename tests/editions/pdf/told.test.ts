import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { coverImage } from '../../../src/editions/cover/cover-image.ts'
import type { TypesetFault, Typesetter } from '../../../src/editions/edition.ts'
import { pdfEdition } from '../../../src/editions/pdf.ts'
import { bookOf, messagesOf, optionsOf, part, templates, typesetter } from './book-of.ts'

const book = bookOf([
  part('chapter', 'one', '<h1>Iron</h1><p id="a" data-line="3">One.</p><p id="b" data-line="7">Two.</p>'),
])

test('what the typesetter says of a line is told of the line of the manuscript that it was made from', async () => {
  const faulty: Typesetter = {
    ...typesetter,
    compile: (input) => {
      const line = input.main.split('\n').findIndex((text) => text.includes('"Two."')) + 1
      const fault: TypesetFault = { message: 'odd', line, severity: 'warning' }
      return { ...typesetter.compile(input), faults: line > 0 ? [fault] : [] }
    },
  }
  const options = optionsOf()
  await pdfEdition(book, faulty, options)
  // Once, though the book is set twice.
  expect(messagesOf(options.manuscript)).toEqual(['7 no-typesetting-doubt'])
})

test('a front cover that can’t be drawn is told', async () => {
  const faults: TypesetFault[] = [{ message: 'odd', line: 1, severity: 'error' }]
  const manuscript = new VFile({ path: 'book.md' })
  const picture = await coverImage(book, { ...typesetter, draw: () => ({ svg: '', faults }) }, templates, manuscript)
  expect(picture).toBeUndefined()
  expect(messagesOf(manuscript)).toEqual(['- no-typesetting-fault'])
})
