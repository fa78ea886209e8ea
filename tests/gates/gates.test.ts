import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uaFaults } from '../editions/pdf/ua-faults.ts'
import { content, run } from '../verbs/program.ts'
import { findings, openBrowser } from './browser.ts'
import { type BookUnderTest, books, build, layOut, made } from './built.ts'
import { lettersOfEpub, lettersOfPdf, lettersOfWeb } from './letters.ts'
import { reading } from './reader.ts'

import {
  aceFindings,
  debianEpubCheck,
  epubCheckJar,
  epubCheckSums,
  htmlErrors,
  inks,
  isRequired,
  tool,
} from './tools.ts'
import { webFaults } from './web-reader.ts'

/** Checkers from outside, on whole books. They need Java, Chromium, qpdf, poppler and Ghostscript. */
describe.runIf(isRequired).each(books)('$name', (book) => {
  const built = { place: '' }
  beforeAll(() => {
    built.place = build(book)
  }, 300_000)
  afterAll(() => rmSync(built.place, { recursive: true, force: true }))

  describe('the build', () => sameBytes(book, built))
  describe('the editions', () => sameLetters(built))
  describe('EPUB and HTML', () => screenGates(built))
  describe('PDF', () => pdfGates(built))
})

interface Built {
  place: string
}

function sameBytes(book: BookUnderTest, built: Built): void {
  test('comes out the same in another folder, time zone and language', () => {
    const elsewhere = join(built.place, 'else where')
    layOut(book, elsewhere)
    const env = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent' }
    expect(run(['build', '--book', 'book', '--out', 'out'], { cwd: elsewhere, env }).exit).toBe(0)
    for (const folder of ['out', 'book']) {
      const [here, there] = [content(join(built.place, folder)), content(join(elsewhere, folder))]
      const paths = [...new Set([...Object.keys(here), ...Object.keys(there)])]
      expect(paths.filter((path) => here[path] !== there[path])).toEqual([])
    }
  }, 300_000)
}

function sameLetters(built: Built): void {
  test('have the same letters in the same order', () => {
    const [epub = ''] = made(built.place, '.epub')
    const inEpub = lettersOfEpub(epub)
    expect(inEpub.length).toBeGreaterThan(3)
    expect(lettersOfWeb(join(built.place, 'out/html'))).toEqual(inEpub)
    const text = inEpub.join('')
    const inPdf = lettersOfPdf(epub.replace(/epub$/, 'pdf')).join('')
    const start = inPdf.indexOf(text.slice(0, 60))
    expect(inPdf.slice(start, start + text.length)).toBe(text)
  })
}

function screenGates(built: Built): void {
  const none = '0 fatals / 0 errors / 0 warnings'

  test('EPUBCheck 5 finds nothing', () => {
    for (const epub of made(built.place, '.epub')) {
      expect(epubCheckSums('java', ['-jar', epubCheckJar], epub)).toBe(none)
    }
  }, 300_000)

  test('EPUBCheck 4.2.6 finds nothing', () => {
    for (const epub of made(built.place, '.epub')) {
      expect(epubCheckSums('java', ['-jar', debianEpubCheck], epub)).toBe(none)
    }
  }, 300_000)

  test('the Nu checker finds no error in the web edition and the reports', () => {
    expect(htmlErrors(made(built.place, '.html'))).toEqual([])
  }, 300_000)

  test('axe finds nothing, and no page asks for anything outside', async () => {
    const browser = await openBrowser()
    const faults = await findings(browser, made(built.place, '.html'), join(built.place, 'out'))
    await browser.close()
    expect(faults).toEqual([])
  }, 1_200_000)

  test('the web edition serves readers with a telephone, a keyboard, no scripts, a wide screen, a question', async () => {
    const browser = await openBrowser()
    const [folder, chapter] = [join(built.place, 'out/html'), longestChapter(join(built.place, 'out/html'))]
    const faults = await webFaults(browser, folder, chapter)
    await browser.close()
    expect(faults).toEqual([])
  }, 300_000)

  test('Ace finds no violation in the EPUB', () => {
    for (const epub of made(built.place, '.epub')) expect(aceFindings(epub)).toEqual([])
  }, 300_000)

  test('a reader made of a browser turns every page, finds every print page and opens every note', async () => {
    const browser = await openBrowser()
    for (const epub of made(built.place, '.epub')) {
      for (const colours of ['light', 'dark'] as const) {
        const { faults, turns, calls } = await reading(browser, epub, colours)
        expect(faults).toEqual([])
        expect(turns).toBeGreaterThan(20)
        expect(calls).toBeGreaterThan(10)
      }
    }
    await browser.close()
  }, 1_200_000)
}

/** The page with the most notes. */
function longestChapter(folder: string): string {
  const notes = (name: string) => readFileSync(join(folder, name), 'utf8').split('class="note"').length
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return names.toSorted((a, b) => notes(b) - notes(a))[0] ?? ''
}

function pdfGates(built: Built): void {
  test('qpdf finds no fault', () => {
    for (const pdf of made(built.place, '.pdf')) {
      expect(tool('qpdf', ['--check', pdf])).toMatch(/No syntax or stream encoding errors/)
    }
  })

  test('every font is in the file', () => {
    for (const pdf of made(built.place, '.pdf')) {
      const fonts = tool('pdffonts', [pdf]).split('\n').slice(2).filter(Boolean)
      expect(fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([])
    }
  })

  test('the PDF for reading is tagged and says what it is', () => {
    const reading = made(built.place, '.pdf').filter((path) => !/-(?:print|cover|imposed)\.pdf$/.test(path))
    expect(reading).toHaveLength(1)
    expect(tool('pdfinfo', reading)).toMatch(/Title: +\S[\s\S]*Tagged: +yes/)
  })

  test('the PDF for reading keeps the rules of PDF/UA-1', async () => {
    const [pdf = ''] = made(built.place, '.pdf').filter((path) => !/-(?:print|cover|imposed)\.pdf$/.test(path))
    expect(uaFaults(await PDFDocument.load(readFileSync(pdf), { updateMetadata: false }))).toEqual([])
  }, 300_000)

  test('the pages for the printer are black and nothing else', () => {
    for (const pdf of made(built.place, '-print.pdf')) {
      const pages = inks(pdf)
      expect(pages.length).toBeGreaterThan(20)
      expect(pages.filter(([c, m, y]) => c !== 0 || m !== 0 || y !== 0)).toEqual([])
    }
  }, 300_000)
}
