import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Book } from '../../../src/book/book.ts'
import type { PdfEdition } from '../../../src/editions/pdf.ts'
import { bookOf, editionOf, fileOf, optionsOf, paragraphs, part, templates } from './book-of.ts'

/** A book with a table and a note; some printers bind only thick ones. */
const bookFor = (printer: string): Book =>
  bookOf(
    [
      part('half-title', 'half-title', '<p class="half-title">The Lamp Makers</p>'),
      part(
        'chapter',
        'one',
        `<h1>Iron</h1><p id="first">Lit.<sup data-note="n"></sup></p>${paragraphs(printer === 'kdp-hardcover' ? 340 : 100)}`,
      ),
      part('chronology', 'years', '<h1>Years</h1><table><tr><td>1850</td><td>A lamp was lit.</td></tr></table>'),
    ],
    { isbn: { print: '9781861972712' }, publisher: 'Quay Press' },
    { n: '<p>Told by a clerk.</p>' },
  )

interface Wanted {
  version: string
  standard: string
  bleed: number
}

const none = 'none'
const x1a = 'PDF/X-1:2001 PDF/X-1a:2001'
const wanted: Record<string, Wanted> = {
  kdp: { version: '1.6', standard: none, bleed: 0 },
  'kdp-hardcover': { version: '1.6', standard: none, bleed: 0 },
  ingram: { version: '1.3', standard: x1a, bleed: 0 },
  generic: { version: '1.6', standard: 'PDF/X-4', bleed: 8.5 },
  'offset-coated': { version: '1.3', standard: 'PDF/X-3:2002', bleed: 8.5 },
  'offset-uncoated': { version: '1.3', standard: 'PDF/X-3:2002', bleed: 8.5 },
}

test('every printer of the data file is tried here', () => {
  const { printers } = parse(templates.get('printers.yaml') ?? '') as { printers: Record<string, unknown> }
  expect(Object.keys(printers)).toEqual(Object.keys(wanted))
})

describe.each(Object.entries(wanted))('for %s', (printer, { version, standard, bleed }) => {
  test('pages and cover are what the printer asks, and pass its preflight', async () => {
    const edition = await editionOf(bookFor(printer), optionsOf({ printer }))
    expect(edition.preflight?.lines.filter(({ passed }) => !passed)).toEqual([])
    expect(headerOf(edition, '-print.pdf')).toBe(`%PDF-${version}`)
    const printed = await fileOf(edition, '-print.pdf')
    expect(standardOf(printed)).toBe(standard)
    expect(printed.catalog.has(PDFName.of('OutputIntents'))).toBe(standard !== none)
    const [page] = printed.getPages()
    expect(page?.getTrimBox()).toEqual({ x: 0, y: 0, width: 432, height: 648 })
    expect(Number((0 - (page?.getBleedBox().y ?? Number.NaN)).toFixed(1))).toBe(bleed)
    const cover = await fileOf(edition, '-cover.pdf')
    expect(standardOf(cover)).toBe(standard === none ? none : x1a)
    expect(faultsOutside(edition)).toEqual([])
  })
})

function standardOf(file: Awaited<ReturnType<typeof fileOf>>): string {
  const info = file.context.lookup(file.context.trailerInfo.Info)
  const keys = ['GTS_PDFXVersion', 'GTS_PDFXConformance'].map((key) =>
    info instanceof PDFDict ? info.lookup(PDFName.of(key)) : undefined,
  )
  return keys.flatMap((key) => (key instanceof PDFString ? [key.asString()] : [])).join(' ') || none
}

const bytesOf = (edition: PdfEdition, ending: string): Uint8Array =>
  edition.files.find(({ path }) => path.endsWith(ending))?.bytes ?? new Uint8Array()

const headerOf = (edition: PdfEdition, ending: string): string =>
  Buffer.from(bytesOf(edition, ending).subarray(0, 8)).toString('latin1')

/** What qpdf and Ghostscript have against the files, where they are installed: faults of form, and inks other than black. */
function faultsOutside(edition: PdfEdition): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-print-'))
  const faults: string[] = []
  for (const { path, bytes } of edition.files.filter(({ path }) => path.endsWith('.pdf'))) {
    const file = join(folder, path)
    writeFileSync(file, bytes)
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    if (status !== null && status !== 0) faults.push(`${path}: ${stdout}`)
    if (path.endsWith('-print.pdf')) faults.push(...coloured(file).map((line) => `${path}: ${line}`))
  }
  rmSync(folder, { recursive: true })
  return faults
}

function coloured(file: string): string[] {
  const inks = spawnSync('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=inkcov', '-dLastPage=8', '-o', '-', file], {
    encoding: 'utf8',
  })
  if (inks.status !== 0) return []
  const lines = inks.stdout.split('\n').filter((line) => line.includes('CMYK OK'))
  return lines.filter((line) => !/^\s*0\.0+\s+0\.0+\s+0\.0+\s/.test(line))
}
