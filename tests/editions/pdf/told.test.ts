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
      const fault: TypesetFault = { message: 'odd', line, column: 1, severity: 'warning' }
      return { ...typesetter.compile(input), faults: line > 0 ? [fault] : [] }
    },
  }
  const options = optionsOf()
  await pdfEdition(book, faulty, options)
  // Once, though the book is set twice.
  expect(messagesOf(options.manuscript)).toEqual(['7 no-typesetting-doubt'])
})

test('a front cover that can’t be drawn is told', async () => {
  const faults: TypesetFault[] = [{ message: 'odd', line: 1, column: 1, severity: 'error' }]
  const manuscript = new VFile({ path: 'book.md' })
  const teller = { manuscript, templateFaults: [] }
  const picture = await coverImage(book, { ...typesetter, draw: () => ({ svg: '', faults }) }, templates, teller)
  expect(picture).toBeUndefined()
  expect(messagesOf(manuscript)).toEqual(['- no-typesetting-fault'])
})

test('what is wrong in a template of the typesetter is told of its own line', async () => {
  const options = optionsOf()
  const blocks = templates.get('typst/blocks.typ') ?? ''
  const broken = blocks.replace('#let m(number) = ', '#let m(number) = nothing + ')
  const line = broken.slice(0, broken.indexOf('nothing')).split('\n').length
  const given = { ...options, templates: new Map([...templates, ['typst/blocks.typ', broken]]) }
  const { files } = await pdfEdition(book, typesetter, given)
  expect(files.map(({ path }) => path)).toEqual([])
  expect(given.templateFaults).toContainEqual({
    path: 'typst/blocks.typ',
    reason: 'The typesetter says: unknown variable: nothing',
    line,
    column: 18,
  })
  expect(messagesOf(options.manuscript)).toEqual([])
})
