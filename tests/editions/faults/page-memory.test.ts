import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { pageLines } from '../../../src/editions/faults/page-lines.ts'
import { pageMemory } from '../../../src/editions/faults/page-memory.ts'
import { bookOf, editionOf, fileOf, paragraphs, part } from '../pdf/book-of.ts'

const chapter = (id: string, text: string) => part('chapter', id, `<h1>${id}</h1>${text}`)

const printed = async (words: string): Promise<PDFDocument> => {
  const book = bookOf([chapter('One', `<p id="a">${words}</p>`), chapter('Two', paragraphs(30))])
  return fileOf(await editionOf(book), '-print.pdf')
}

test('pages that are remembered are read as they stand, in this edition and in the next one of other words', async () => {
  const files = [await printed('The lamps were lit.'), await printed('The jars of the quay: QJXZ.')]
  let memory = pageMemory()
  for (const file of [...files, ...files]) {
    const lines = pageLines(file)
    expect(pageLines(file, undefined, memory)).toEqual(lines)
    expect(pageLines(file, undefined, memory)).toEqual(lines)
    memory = pageMemory(memory)
  }
})

test('a page that has moved has the number of its new place', async () => {
  const file = await printed('The lamps were lit.')
  const memory = pageMemory()
  const before = pageLines(file, undefined, memory)
  const moved = await PDFDocument.load(await file.save(), { updateMetadata: false })
  moved.insertPage(0)
  expect(pageLines(moved, undefined, memory)).toEqual(before.map((line) => ({ ...line, page: line.page + 1 })))
})
