import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { pageLines } from '../../../src/editions/faults/page-lines.ts'
import { pageMemory } from '../../../src/editions/faults/page-memory.ts'
import { pagesOf, skimmedPages } from '../../../src/editions/pdf/pdf-pages.ts'
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
    const lines = pageLines(pagesOf(file))
    expect(pageLines(pagesOf(file), undefined, memory)).toEqual(lines)
    expect(pageLines(pagesOf(file), undefined, memory)).toEqual(lines)
    memory = pageMemory(memory)
  }
})

test('a page that has moved has the number of its new place', async () => {
  const file = await printed('The lamps were lit.')
  const memory = pageMemory()
  const before = pageLines(pagesOf(file), undefined, memory)
  const moved = await PDFDocument.load(await file.save(), { updateMetadata: false })
  moved.insertPage(0)
  expect(pageLines(pagesOf(moved), undefined, memory)).toEqual(before.map((line) => ({ ...line, page: line.page + 1 })))
})

test('a file that is skimmed has the lines of the file that is read whole, as the typesetter writes it and rewritten', async () => {
  const book = bookOf([chapter('One', '<p id="a">The lamps were lit.</p>'), chapter('Two', paragraphs(30))])
  const { files } = await editionOf(book)
  for (const { bytes } of files.filter(({ path }) => !path.endsWith('-cover.pdf'))) {
    const whole = pageLines(pagesOf(await PDFDocument.load(bytes, { updateMetadata: false })))
    expect(whole.length).toBeGreaterThan(30)
    expect(pageLines(await skimmedPages(bytes))).toEqual(whole)
  }
})
