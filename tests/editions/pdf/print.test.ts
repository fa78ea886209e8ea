import { PDFArray, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { loadPdf } from '../../../src/editions/pdf/pdf-file.ts'
import { preflight } from '../../../src/editions/preflight/preflight.ts'
import { bookOf, editionOf, fileOf, messagesOf, optionsOf, pageTexts, paragraphs, part } from './book-of.ts'

const bookWith = (count: number) =>
  bookOf([
    part('chapter', 'one', `<h1>Iron</h1>${paragraphs(count)}`),
    part(
      'chapter',
      'two',
      `<h1>Oil</h1><p>See <a href="https://example.org/">there</a> and <a href="#p-1">here</a>.</p>`,
    ),
  ])

const order = (printer: string, rest = {}) => optionsOf({ printer, ...rest })

const keysOf = (file: PDFDocument): Record<string, string | undefined> => {
  const info = file.context.lookup(file.context.trailerInfo.Info)
  const get = (key: string) =>
    info && 'get' in info ? String((info as { get(key: PDFName): unknown }).get(PDFName.of(key))) : undefined
  return { version: get('GTS_PDFXVersion'), conformance: get('GTS_PDFXConformance'), trapped: get('Trapped') }
}

describe('the PDF for the printer', () => {
  test('has no links, bookmarks or tags, an even number of pages and only black ink', async () => {
    const file = await fileOf(await editionOf(bookWith(30), order('generic')), '-print.pdf')
    for (const key of ['Outlines', 'StructTreeRoot', 'MarkInfo', 'Names'])
      expect(file.catalog.has(PDFName.of(key))).toBe(false)
    expect(file.getPages().filter((page) => page.node.has(PDFName.of('Annots')))).toEqual([])
    expect(file.getPageCount() % 2).toBe(0)
    const objects = file.context.enumerateIndirectObjects().map(([, object]) => object)
    expect(objects.filter((object) => object instanceof PDFArray && object.get(0) === PDFName.of('ICCBased'))).toEqual(
      [],
    )
    expect(objects.filter((object) => object === PDFName.of('DeviceGray')).length).toBeGreaterThan(0)
  })

  test('has the same pages as the PDF for reading', async () => {
    const edition = await editionOf(bookWith(30))
    const read = pageTexts(await fileOf(edition, 'lamps.pdf'))
    const printed = pageTexts(await fileOf(edition, '-print.pdf'))
    expect(printed.slice(0, read.length)).toEqual(read)
  })

  test('for any printer has bleed on all sides and is PDF/X-4 with a gray output intent', async () => {
    const edition = await editionOf(bookWith(30), order('generic'))
    const file = await fileOf(edition, '-print.pdf')
    const [page] = file.getPages()
    expect(page?.getTrimBox()).toEqual({ x: 0, y: 0, width: 432, height: 648 })
    expect(round(page?.getBleedBox())).toEqual([-8.5, -8.5, 449, 665])
    expect(keysOf(file)).toEqual({ version: '(PDF/X-4)', conformance: 'undefined', trapped: '/False' })
    const intent = String(file.context.lookup(file.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).get(0)))
    expect(intent).toContain('/S /GTS_PDFX')
    expect(intent).toContain('/DestOutputProfile')
    expect(String(file.catalog.lookup(PDFName.of('Metadata')))).toContain('PDF/X-4')
    expect(headerOf(edition)).toBe('%PDF-1.6')
    expect(edition.preflight?.lines.filter(({ passed }) => !passed)).toEqual([])
  })
})

describe('the PDF for a named printer', () => {
  test('for Ingram is PDF/X-1a:2001 without bleed, the last page blank', async () => {
    const edition = await editionOf(bookWith(60), order('ingram'))
    const file = await fileOf(edition, '-print.pdf')
    expect(keysOf(file)).toEqual({ version: '(PDF/X-1:2001)', conformance: '(PDF/X-1a:2001)', trapped: '/False' })
    expect(headerOf(edition)).toBe('%PDF-1.3')
    expect(round(file.getPage(0).getMediaBox())).toEqual([0, 0, 432, 648])
    expect(pageTexts(file).at(-1)).toBe('')
    expect(file.getPageCount() % 2).toBe(0)
    expect(edition.preflight?.lines.filter(({ passed }) => !passed)).toEqual([])
  })

  test('with bleed for KDP is wider on the outer side only', async () => {
    const file = await fileOf(await editionOf(bookWith(60), order('kdp', { bleed: true })), '-print.pdf')
    expect(round(file.getPage(0).getMediaBox())).toEqual([0, -9, 441, 666])
    expect(round(file.getPage(1).getMediaBox())).toEqual([-9, -9, 441, 666])
  })

  test('keeps nothing that nothing leads to', async () => {
    const file = await fileOf(await editionOf(bookWith(30)), '-print.pdf')
    const streams = file.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFRawStream)
    const pages = file.getPages().filter((page) => page.node.has(PDFName.of('Contents'))).length
    // Pages, two fonts with their letters, the output profile, the metadata.
    expect(streams.length - pages).toBeLessThanOrEqual(10)
    expect(String(file.catalog)).not.toContain('/PageMode')
  })
})

describe('the size', () => {
  test('is taken from its name, and margins shrink with it', async () => {
    const edition = await editionOf(bookWith(30), order('kdp', { trim: '5 x 8 in' }))
    const file = await fileOf(edition, 'lamps.pdf')
    expect(file.getPage(0).getSize()).toEqual({ width: 360, height: 576 })
    expect(edition.preflight?.lines.find(({ rule }) => rule === 'no-narrow-margin')?.passed).toBe(true)
  })

  test('that is not known is told in book.yaml, and the design’s own is taken', async () => {
    const options = order('nobody', { trim: 'huge', paper: 'vellum' })
    const file = await fileOf(await editionOf(bookWith(30), options), 'lamps.pdf')
    expect(messagesOf(options.config.file)).toEqual(Array(3).fill('1 no-unknown-print-setting'))
    expect(file.getPage(0).getSize()).toEqual({ width: 432, height: 648 })
  })
})

describe('the preflight', () => {
  test('finds what a printer would refuse', async () => {
    const options = order('ingram')
    const edition = await editionOf(bookWith(3), options)
    const reading = edition.files.find(({ path }) => path === 'lamps.pdf')
    const { printer, trim, geometry } = await settings(options)
    const bytes = reading?.bytes ?? new Uint8Array()
    const report = preflight(
      { file: await loadPdf(bytes), bytes },
      {
        config: options.config.file,
        printer,
        trim: { width: trim.width, height: 500 },
        geometry: { ...geometry, inside: 20 },
      },
    )
    expect(report.lines.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual([
      'no-unlisted-trim',
      'no-wrong-page-box',
      'no-narrow-margin',
      'no-page-count-out-of-range',
      'no-odd-page-count',
      'no-colour-in-print',
      'no-annotation-in-print',
      'no-wrong-pdf-standard',
    ])
  })
})

async function settings(options: ReturnType<typeof optionsOf>) {
  const { printOrder } = await import('../../../src/editions/pdf/print-order.ts')
  const { pageGeometry } = await import('../../../src/editions/pdf/page-geometry.ts')
  const { tokens } = bookWith(1).design
  const made = printOrder(options.config, options.templates, { width: 432, height: 648 })
  return { ...made, geometry: pageGeometry(tokens, made, 100) }
}

const round = (box: { x: number; y: number; width: number; height: number } | undefined): number[] =>
  box ? [box.x, box.y, box.width, box.height].map((side) => Number(side.toFixed(1))) : []

const headerOf = (edition: { files: Array<{ path: string; bytes: Uint8Array }> }): string =>
  Buffer.from(edition.files.find(({ path }) => path.endsWith('-print.pdf'))?.bytes.subarray(0, 8) ?? []).toString(
    'latin1',
  )
