import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Book } from '../../../src/book/book.ts'
import { design } from '../../../src/book/design.ts'
import { readConfig } from '../../../src/config/read.ts'
import { bookOf, editionOf, fileOf, optionsOf, paragraphs, part, templates } from './book-of.ts'

interface Style {
  size: string
  family?: string
}

const typeOf = (design: string): Record<string, Style> =>
  (parse(templates.get(`designs/${design}.yaml`) ?? '') as { type: Record<string, Style> }).type

/** What a design leaves open is that of the classic one. */
const largePrint = {
  ...parse(templates.get('designs/classic.yaml') ?? ''),
  ...parse(templates.get('designs/large-print.yaml') ?? ''),
  type: Object.fromEntries(
    Object.entries(typeOf('classic')).map(([name, style]) => [name, { ...style, ...typeOf('large-print')[name] }]),
  ),
}

test.each(['classic', 'large-print'])('every value of the design %s is one that it may take', (name) => {
  const config = readConfig(`design: ${name}`, 'book')
  design(templates, config)
  expect(config.file.messages.map(({ reason }) => reason)).toEqual([])
})

test('no words of large print are smaller than 16 points', () => {
  const body = Number.parseFloat(typeOf('large-print').body?.size ?? '')
  expect(body).toBeGreaterThanOrEqual(18)
  const sizes = Object.entries(typeOf('large-print')).map(([name, { size }]) => [
    name,
    /em$/.test(size ?? '') ? Number.parseFloat(size) * body : body,
  ])
  expect(sizes.filter(([, size]) => Number(size) < 16)).toEqual([])
})

test('large print has its own size of page unless the book has one', async () => {
  const html = `<h1>Iron</h1><p id="a">It was lit.</p>${paragraphs(12)}`
  const book: Book = {
    ...bookOf([part('chapter', 'one', html)]),
    design: { name: 'large-print', tokens: largePrint },
  }
  const own = await fileOf(await editionOf(book, optionsOf({ trim: '' })), 'lamps.pdf')
  expect(own.getPage(0).getSize()).toEqual({ width: 504, height: 720 })
  const asked = await fileOf(await editionOf(book, optionsOf({ trim: '6x9' })), 'lamps.pdf')
  expect(asked.getPage(0).getSize()).toEqual({ width: 432, height: 648 })
})
