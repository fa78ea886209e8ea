import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { filled, folder, run } from '../verbs/program.ts'
import { unpacked } from './opened.ts'

const source = `# On weirs

## The weir

The weir at Holm was built in 1802 by the miller Aske. It held the water for a hundred years.

## The sluice

The sluice was cut in 1811. Aske drowned in it the same winter, and his widow had it closed.
`
const settings = 'title: On Weirs\nlanguage: en\n'

/** A book with its own files, built as a person builds it, and its three editions opened again. */
async function editionsOf(files: Record<string, string>): Promise<Editions> {
  const place = filled(folder(), { 'sources/weirs.md': source, 'book.yaml': settings, ...files })
  const { exit, out, err } = run(['build', '--book', '.', '--out', 'out'], { cwd: place })
  expect(exit, out + err).toBe(0)
  const pdf = await PDFDocument.load(readFileSync(join(place, 'out/on-weirs.pdf')), { updateMetadata: false })
  return {
    epub: unpacked(readFileSync(join(place, 'out/on-weirs.epub'))),
    web: filesIn(join(place, 'out/html')),
    bookmarks: bookmarksOf(pdf),
    sizes: sizesOf(pdf),
  }
}

interface Editions {
  epub: Map<string, string>
  web: Map<string, string>
  bookmarks: string[]
  /** Sizes of type on the pages of the PDF, in points. */
  sizes: number[]
}

function filesIn(path: string): Map<string, string> {
  const names = readdirSync(path).filter((name) => /\.(?:html|css)$/.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]))
}

/** How many files have a text in them. */
function having(files: Map<string, string>, text: string): number {
  return [...files.values()].filter((content) => content.includes(text)).length
}

function bookmarksOf(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const title = object instanceof PDFDict && object.has(PDFName.of('Dest')) ? object.get(PDFName.of('Title')) : null
    return title instanceof PDFHexString || title instanceof PDFString ? [title.decodeText()] : []
  })
}

function sizesOf(pdf: PDFDocument): number[] {
  const sizes = new Set<number>()
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode'))
      continue
    const content = inflateSync(object.contents).toString('latin1')
    for (const [, size] of content.matchAll(/\/\S+ ([\d.]+) Tf\b/g)) sizes.add(Number(size))
  }
  return [...sizes].sort((a, b) => a - b)
}

describe('a file of the book’s own folder changes all three editions', () => {
  test('a part', async () => {
    const own = await editionsOf({
      'templates/parts/chapter.html':
        '<header class="opener"><h1><slot name="heading"></slot></h1></header><slot name="body"></slot><h2>Printed by hand</h2>',
    })
    expect((await editionsOf({})).bookmarks).toEqual(expect.not.arrayContaining(['Printed by hand']))
    const chapters = own.bookmarks.filter((title) => title === 'Printed by hand').length
    expect(chapters).toBeGreaterThan(0)
    expect(having(own.epub, '<h2>Printed by hand</h2>')).toBe(chapters)
    expect(having(own.web, '<h2>Printed by hand</h2>')).toBe(chapters)
  })

  test('a token', async () => {
    const own = await editionsOf({
      'book.yaml': `${settings}tokens: { type.chapter.size: 3em, type.body.size: 10pt }\n`,
    })
    expect((await editionsOf({})).sizes).not.toContain(30)
    expect(own.sizes).toContain(30)
    expect(own.epub.get('OEBPS/style.css')).toContain('h1 { font-size: 3em;')
    expect(own.web.get('style.css')).toContain('--type-chapter-size: 3em;')
  })

  test('a whole design', async () => {
    const design = 'type:\n  body: { size: 10pt }\n  chapter: { size: 2.5em }\n'
    const own = await editionsOf({
      'book.yaml': `${settings}design: weir\n`,
      'templates/designs/weir.yaml': design,
    })
    expect(own.sizes).toContain(25)
    expect(own.epub.get('OEBPS/style.css')).toContain('h1 { font-size: 2.5em;')
    expect(own.web.get('style.css')).toContain('--type-chapter-size: 2.5em;')
  })
})
