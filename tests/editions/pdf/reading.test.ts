import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PdfEdition } from '../../../src/editions/pdf.ts'
import { bookOf, editionOf, fileOf, messagesOf, optionsOf, pageTexts, paragraphs, part } from './book-of.ts'
import { uaFaults } from './ua-faults.ts'

const rows = Array.from(
  { length: 70 },
  (_, year) => `<tr><td>${1850 + year}</td><td>A lamp was lit in street ${year}.</td></tr>`,
)

const book = bookOf(
  [
    part('half-title', 'half-title', '<p class="half-title">The Lamp Makers</p>'),
    part('title-page', 'title-page', '<h1 class="title">The Lamp Makers</h1><p class="by">Ida Fenn</p>'),
    part('imprint', 'imprint', '<div class="imprint"><p>Printed in the harbour.</p></div>'),
    part(
      'contents',
      'contents',
      '<h1>Contents</h1><ol class="contents"><li><a href="#one">Iron</a></li><li><a href="#two">Oil</a></li></ol>',
    ),
    part(
      'chapter',
      'one',
      `<header class="opener"><h1>Iron</h1></header><p id="first">First words of all.<sup data-note="n1"></sup></p>${paragraphs(9)}`,
    ),
    part(
      'chapter',
      'two',
      `<header class="opener"><h1>Oil</h1></header><p id="oil">See <a href="#first">the first</a>.<sup data-note="n2"></sup></p>`,
    ),
    part(
      'chronology',
      'years',
      `<h1>Chronology</h1><table><thead><tr><th>Year</th><th>Event</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
  ],
  { title: 'The Lamp Makers', language: 'en-GB' },
  { n1: '<p>Told by the harbour master.</p>', n2: '<p>Told by his clerk.</p>' },
)

const options = optionsOf()
let edition: PdfEdition
beforeAll(async () => {
  edition = await editionOf(book, options)
})

const tree = (file: PDFDocument): PDFDict => file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)

/** Calls all elements of a kind by another name. */
function retag(file: PDFDocument, from: string, to: string): void {
  for (const [, object] of file.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(from))
      object.set(PDFName.of('S'), PDFName.of(to))
}

describe('a PDF that claims PDF/UA-1', () => {
  test('keeps the rules of PDF/UA-1 that a program can check', async () => {
    expect(uaFaults(await fileOf(edition, 'lamps.pdf'))).toEqual([])
  })

  test.each([
    ['no language', (file: PDFDocument) => file.catalog.delete(PDFName.of('Lang'))],
    ['not marked as tagged', (file: PDFDocument) => file.catalog.delete(PDFName.of('MarkInfo'))],
    [
      'page 7: the tab key does not follow the structure',
      (file: PDFDocument) => file.getPage(6).node.delete(PDFName.of('Tabs')),
    ],
    ['page 7: a link that is not tagged', (file: PDFDocument) => tree(file).delete(PDFName.of('ParentTree'))],
    ['a heading of level 2 too early', (file: PDFDocument) => retag(file, 'H1', 'H2')],
    ['TD in P', (file: PDFDocument) => retag(file, 'TR', 'P')],
    ['a picture without words', (file: PDFDocument) => retag(file, 'Note', 'Figure')],
  ])('with a fault is found to have it: %s', async (fault, spoil) => {
    const file = await fileOf(edition, 'lamps.pdf')
    spoil(file)
    expect(uaFaults(file)).toContain(fault)
  })
})

describe('the PDF for reading', () => {
  test('is set without a fault', () => {
    expect(messagesOf(options.manuscript)).toEqual([])
  })

  test('is tagged PDF/UA-1 with language, title and author', async () => {
    const file = await fileOf(edition, 'lamps.pdf')
    expect(String(file.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true')
    expect(file.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(String(file.catalog.lookup(PDFName.of('Lang')))).toBe('(en-GB)')
    expect(String(file.catalog.lookup(PDFName.of('Metadata')))).toContain('pdfuaid:part>1<')
    expect([file.getTitle(), file.getAuthor()]).toEqual(['The Lamp Makers', 'Ida Fenn'])
    expect(file.getCreationDate()?.toISOString()).toBe('2026-05-04T00:00:00.000Z')
  })

  test('says of every page how large the printed page is', async () => {
    const file = await fileOf(edition, 'lamps.pdf')
    for (const page of file.getPages()) {
      expect(page.node.get(PDFName.of('TrimBox'))?.toString()).toBe('[ 0 0 432 648 ]')
      expect(page.node.get(PDFName.of('BleedBox'))?.toString()).toBe('[ 0 0 432 648 ]')
    }
  })

  test('has the titles of the parts as bookmarks', async () => {
    const file = await fileOf(edition, 'lamps.pdf')
    const titles: string[] = []
    let item = file.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'))
    while (item instanceof PDFDict) {
      const title = item.lookup(PDFName.of('Title'))
      titles.push(title instanceof PDFString ? title.decodeText() : String(title))
      item = item.lookup(PDFName.of('Next'))
    }
    expect(titles).toEqual(['Contents', 'Iron', 'Oil', 'Chronology'])
  })

  test('links the contents and the references', async () => {
    const file = await fileOf(edition, 'lamps.pdf')
    const links = file.getPages().map((page) => page.node.lookup(PDFName.of('Annots')))
    expect(links[4]).toBeInstanceOf(PDFArray)
    expect(links.at(pageOf('See the first', pageTexts(file)))).toBeInstanceOf(PDFArray)
  })
})

describe('its pages', () => {
  test('begin chapters on the right, leave the page before them empty, count from 1', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    expect(texts[6]).toMatch(/^Iron\nFirst words of all/)
    expect(texts[5]).toBe('')
    const oil = pageOf('See the first', texts)
    expect(oil % 2).toBe(0)
    expect(texts[oil - 1]).toBe('')
    expect(texts[6]).toMatch(/\n1\n$/)
    expect(texts[oil]).toMatch(new RegExp(`\\n${oil - 5}\\n$`))
  })

  test('have the title of the book above left pages and that of the chapter above right ones', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    expect(texts[7]).toMatch(/^2\nThe Lamp Makers\n/)
    expect(texts[8]).toMatch(/^Iron\n3\n/)
  })

  test('give the contents their page numbers', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    const oil = pageOf('See the first', texts) - 5
    expect(texts[4]?.replace(/[\s.]+/g, ' ')).toBe(`Contents Iron 1 Oil ${oil} v `)
  })

  test('have notes at the foot of their page, from 1 in each chapter', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    expect(texts[6]).toMatch(/all\.1\n[\s\S]*\n1Told by the harbour master\.\n1\n$/)
    expect(texts[pageOf('See the first', texts)]).toMatch(/first\.1\n1Told by his clerk\.\n/)
  })

  test('repeat the head of a table on every page it runs to', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    const pages = texts.filter((text) => text.includes('A lamp was lit'))
    expect(pages.length).toBeGreaterThan(1)
    for (const text of pages) expect(text).toMatch(/Year\s*Event/)
  })

  test('are the same when they are made again', async () => {
    const again = await editionOf(book)
    expect(again.files.map(({ path }) => path)).toEqual(edition.files.map(({ path }) => path))
    for (const [index, { bytes }] of again.files.entries())
      expect(Buffer.compare(bytes, edition.files[index]?.bytes ?? new Uint8Array())).toBe(0)
  })
})

describe('the marks of the pages', () => {
  test('tell the block and the place in it where a page begins', async () => {
    const texts = pageTexts(await fileOf(edition, 'lamps.pdf'))
    const mark = edition.marks.find(({ page }) => page === 8)
    expect(mark?.label).toBe('2')
    const words = textOf(mark?.id ?? '').slice(mark?.offset)
    expect(texts[7]?.replace(/\s+/g, ' ')).toContain(words.slice(0, 40))
    expect(edition.marks.map(({ label }) => label).slice(0, 6)).toEqual(['i', 'iii', 'iv', 'v', '1', '2'])
  })

  test('come in the order of the pages, one for each', () => {
    const pages = edition.marks.map(({ page }) => page)
    expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b))
  })
})

const pageOf = (words: string, texts: string[]): number => texts.findIndex((text) => text.includes(words))

function textOf(id: string): string {
  const html = paragraphs(9)
  return new RegExp(`id="${id}">([^<]*)`).exec(html)?.[1] ?? ''
}
