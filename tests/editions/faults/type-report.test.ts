import { describe, expect, test } from 'vitest'
import { bareNotes } from '../../../src/editions/faults/bare-notes.ts'
import { type BodyLine, bodyLines } from '../../../src/editions/faults/body-lines.ts'
import { stubPages } from '../../../src/editions/faults/stub-pages.ts'
import { typeFaults } from '../../../src/editions/faults/type-faults.ts'
import { bookOf, editionOf, optionsOf, paragraphs, part } from '../pdf/book-of.ts'

const line = (over: Partial<BodyLine>): BodyLine => ({
  page: 2,
  left: 50,
  right: 372,
  y: 500,
  size: 11,
  text: 'The lamps of the harbour were cast in iron and filled each',
  gaps: [2.5, 2.5, 2.5, 2.5],
  first: false,
  last: false,
  full: true,
  endsPart: false,
  notesBelow: false,
  ...over,
})

const kinds = (lines: BodyLine[]): string[] => typeFaults(lines).map(({ kind, page }) => `${page} ${kind}`)

describe('faults of setting', () => {
  test('a full line with wide word spaces is loose; a short one is not', () => {
    expect(kinds([line({ gaps: [6, 6, 6] })])).toEqual(['2 loose-line'])
    expect(kinds([line({ gaps: [6, 6, 6], full: false })])).toEqual([])
  })

  test('three hyphens one under the other are a ladder, two are not', () => {
    const hyphened = line({ text: 'each eve-' })
    expect(kinds([hyphened, hyphened, hyphened])).toEqual(['2 ladder'])
    expect(kinds([hyphened, hyphened, line({})])).toEqual([])
  })

  test('a last line of four characters is a runt; the figure of a note does not count', () => {
    expect(kinds([line({ last: true, text: 'oil.1' })])).toEqual(['2 runt'])
    expect(kinds([line({ last: true, text: 'a yoke.' })])).toEqual([])
  })

  test('a last line alone on a new page is a widow, a first line left behind an orphan', () => {
    expect(kinds([line({ page: 2, endsPart: true }), line({ page: 3, last: true })])).toEqual(['3 widow'])
    expect(kinds([line({ page: 2, first: true, endsPart: true }), line({ page: 3 })])).toEqual(['2 orphan'])
  })

  test('facing pages end at one height, unless a chapter ends there', () => {
    expect(kinds([line({ page: 2, y: 70 }), line({ page: 3, y: 85 })])).toEqual(['3 uneven-feet'])
    expect(kinds([line({ page: 3, y: 70 }), line({ page: 4, y: 85 })])).toEqual([])
    expect(kinds([line({ page: 2, y: 70, endsPart: true }), line({ page: 3, y: 85 })])).toEqual([])
  })

  test('notes reach down to the foot of their page, however high the text above them ends', () => {
    expect(kinds([line({ page: 2, y: 270, notesBelow: true }), line({ page: 3, y: 70 })])).toEqual([])
    expect(
      typeFaults([line({ page: 2, y: 270, notesBelow: true }), line({ page: 3, y: 85 })], { foot: 70 }),
    ).toMatchObject([{ kind: 'uneven-feet', page: 3, missing: 15 }])
  })
})

const geometry = { trim: { width: 432, height: 648 }, inside: 60, outside: 50, top: 58, bottom: 64 }

describe('faults of pages', () => {
  test('a line under a heading begins a paragraph, so that the line of the page before is no orphan', () => {
    const full = { left: 50, right: 382 }
    const pages = [
      line({ ...full, page: 2, y: 580, text: 'One line of talk that fills the measure and ends there.' }),
      line({ ...full, page: 3, y: 570, size: 13, text: 'Oil' }),
      line({ ...full, page: 3, y: 550 }),
      line({ ...full, page: 3, y: 536 }),
    ]
    const read = bodyLines(pages, { geometry, size: 11, pitch: 14 })
    expect(read.map(({ first, last }) => [first, last])).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ])
    expect(typeFaults(read)).toEqual([])
  })

  test('a last page of two lines is told, with what it wants; one of five and the only page of a part are not', () => {
    const looked = { geometry, parts: [[1, 2] as const] }
    const lines = [line({ y: 580 }), line({ y: 566 }), line({ y: 90, size: 9 })]
    expect(stubPages(lines, looked, 11, 14)).toMatchObject([{ kind: 'stub-page', page: 2, missing: 42 }])
    const more = [line({ y: 552 }), line({ y: 538 }), line({ y: 524 })]
    expect(stubPages([...lines, ...more], looked, 11, 14)).toEqual([])
    expect(stubPages(lines, { geometry, parts: [[2, 2]] }, 11, 14)).toEqual([])
    expect(stubPages(lines, { geometry, parts: [[1, 3]] }, 11, 14)).toMatchObject([{ page: 2 }])
    expect(stubPages(lines, { geometry, parts: [[1, 2, 'list']] }, 11, 14)).toMatchObject([{ page: 2 }])
  })

  test('the cells of a row of a table are one line of a last page', () => {
    const cells = [580, 566, 552].flatMap((y) => [
      line({ y, left: 50 }),
      line({ y, left: 150 }),
      line({ y, left: 300 }),
    ])
    expect(stubPages(cells, { geometry, parts: [[1, 2, 'list']] }, 11, 14)).toMatchObject([{ missing: 28 }])
  })

  test('the number of a chapter in the size of the text is no line of it', () => {
    const opener = [line({ page: 3, y: 500, text: '2' }), line({ page: 3, y: 470, size: 16, text: 'Oil' })]
    const read = bodyLines([line({ page: 2 }), ...opener, line({ page: 3, y: 440 })], { geometry, size: 11, pitch: 14 })
    expect(read.map(({ text }) => text)).not.toContain('2')
  })

  test('a page of notes without text is told', () => {
    const note = { ...line({ size: 9, y: 90 }), text: 'Told by his clerk.' }
    expect(bareNotes([note], { geometry }, 11)).toMatchObject([{ kind: 'bare-notes', page: 2 }])
    expect(bareNotes([line({}), note], { geometry }, 11)).toEqual([])
    expect(bareNotes([{ ...note, y: 580 }], { geometry }, 11)).toEqual([])
  })
})

test('a book of the classic design has hardly any', async () => {
  const options = { ...optionsOf(), also: new Set(['type-report'] as const) }
  const html = `<h1>Iron</h1>${paragraphs(40)}<p>${'Each evening two men carried it. '.repeat(9)}So.</p>`
  const { type } = await editionOf(bookOf([part('chapter', 'one', html)]), options)
  expect(type?.lines).toBeGreaterThan(300)
  expect(type?.perHundred).toMatchObject({ ladder: 0, runt: 0, widow: 0, orphan: 0, 'uneven-feet': 0, 'bare-notes': 0 })
})
