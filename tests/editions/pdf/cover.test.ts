import { describe, expect, test } from 'vitest'
import { barcode } from '../../../src/editions/cover/barcode.ts'
import { coverImage } from '../../../src/editions/cover/cover-image.ts'
import { spineHasText, spineWidth } from '../../../src/editions/cover/spine.ts'
import { bookOf, editionOf, fileOf, optionsOf, pageTexts, paragraphs, part, templates, typesetter } from './book-of.ts'

describe('the spine', () => {
  test('of 300 pages on white paper is 0.6756 in', () => {
    expect(spineWidth(300, 0.002252 * 72) / 72).toBeCloseTo(0.6756, 4)
  })

  test('has words only where the printer takes them and they can be read', () => {
    const printer = { spine: { textFrom: 80, safety: 4.5 } }
    expect(spineHasText(79, 20, printer)).toBe(false)
    expect(spineHasText(80, 20, printer)).toBe(true)
    expect(spineHasText(80, 14, printer)).toBe(false)
  })
})

describe('the barcode', () => {
  const modules = ({ widths }: { widths: number[] }): string =>
    widths.map((width, index) => (index % 2 === 0 ? '1' : '0').repeat(width)).join('')

  test('has 95 modules, with guards at both ends and in the middle', async () => {
    const made = await barcode('978-1-86197-271-2')
    const bits = modules(made ?? { widths: [] })
    expect(bits).toHaveLength(95)
    expect([bits.slice(0, 3), bits.slice(45, 50), bits.slice(92)]).toEqual(['101', '01010', '101'])
  })

  test('says the digits of the ISBN on its right side', async () => {
    const right = [
      '1110010',
      '1100110',
      '1101100',
      '1000010',
      '1011100',
      '1001110',
      '1010000',
      '1000100',
      '1001000',
      '1110100',
    ]
    const bits = modules((await barcode('9781861972712')) ?? { widths: [] })
    const digits = Array.from({ length: 6 }, (_, index) => right.indexOf(bits.slice(50 + index * 7, 57 + index * 7)))
    expect(digits.join('')).toBe('972712')
  })

  test('of a number that is no ISBN is left out', async () => {
    expect(await barcode('9781861972713')).toBeUndefined()
    expect(await barcode('1234')).toBeUndefined()
  })
})

const thick = bookOf([part('chapter', 'one', `<h1>Iron</h1>${paragraphs(330)}`)], {
  isbn: { print: '9781861972712' },
  publisher: 'Quay Press',
  description: 'Iron and oil.',
})

describe('the cover', () => {
  test('is two boards and the spine of the real pages, with bleed around', async () => {
    const edition = await editionOf(thick, optionsOf({ printer: 'kdp' }))
    const file = await fileOf(edition, '-cover.pdf')
    const spine = spineWidth(edition.pages + (edition.pages % 2), 0.002252 * 72)
    expect(file.getPageCount()).toBe(1)
    expect(file.getPage(0).getTrimBox().width).toBeCloseTo(2 * 432 + spine, 1)
    expect(file.getPage(0).getMediaBox().width).toBeCloseTo(2 * 432 + spine + 18, 1)
    expect(file.getPage(0).getMediaBox().height).toBeCloseTo(648 + 18, 1)
  })

  test('names the book, its author and its publisher', async () => {
    const [text] = pageTexts(await fileOf(await editionOf(thick), '-cover.pdf'))
    for (const words of ['The Lamp', 'Ida Fenn', 'Quay Press', 'Iron and oil.']) expect(text).toContain(words)
  })
})

test('the front of the cover is a picture of 1600 by 2560 pixels, the same each time', async () => {
  const picture = Buffer.from((await coverImage(thick, typesetter, templates)) ?? [])
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1600, 2560])
  expect(Buffer.compare(picture, Buffer.from((await coverImage(thick, typesetter, templates)) ?? []))).toBe(0)
})
