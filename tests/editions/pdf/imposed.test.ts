import { describe, expect, test } from 'vitest'
import { signatures } from '../../../src/editions/pdf/signatures.ts'
import { bookOf, editionOf, fileOf, optionsOf, paragraphs, part } from './book-of.ts'

describe('signatures', () => {
  test('of four pages are the two sides of one sheet', () => {
    expect(signatures(4)).toEqual([
      { left: 4, right: 1 },
      { left: 2, right: 3 },
    ])
  })

  test('hold sixteen pages, outermost sheet first', () => {
    const sides = signatures(16)
    expect(sides).toHaveLength(8)
    expect(sides[0]).toEqual({ left: 16, right: 1 })
    expect(sides.at(-1)).toEqual({ left: 8, right: 9 })
  })

  test('bring every page once, in pairs that are read in order when folded', () => {
    for (const pages of [1, 4, 14, 16, 18, 33, 100]) {
      const sides = signatures(pages)
      const placed = sides.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b)
      expect(placed).toEqual(Array.from({ length: Math.ceil(pages / 4) * 4 }, (_, index) => index + 1))
      for (const [index, { left, right }] of sides.entries())
        expect(index % 2 === 0 ? left > right : left < right).toBe(true)
    }
  })
})

test('the imposed PDF has two pages on each side, with marks around them', async () => {
  const options = { ...optionsOf(), also: new Set(['imposed'] as const) }
  const edition = await editionOf(bookOf([part('chapter', 'one', `<h1>Iron</h1>${paragraphs(20)}`)]), options)
  const printed = await fileOf(edition, '-print.pdf')
  const sheets = await fileOf(edition, '-imposed.pdf')
  expect(sheets.getPageCount()).toBe(Math.ceil(printed.getPageCount() / 4) * 2)
  expect(sheets.getPage(0).getTrimBox()).toEqual({ x: 30, y: 30, width: 864, height: 648 })
  expect(sheets.getPage(0).getMediaBox().width).toBe(924)
})
