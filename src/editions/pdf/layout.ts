import type { VFile } from 'vfile'
import type { Book, Tokens } from '../../book/book.ts'
import { report } from '../../messages/report.ts'
import type { PageMark, PdfExport, TypesetInput, TypesetResult, Typesetter } from '../edition.ts'
import { fontsFor } from '../fonts/fonts-for.ts'
import { type BookSource, bookSource } from '../typst/book-source.ts'
import { type Ground, ground } from '../typst/ground.ts'
import { designValues } from './design-values.ts'
import type { PdfOptions } from './edition-options.ts'
import { designTrim, estimatedPages, gutterFor, type PageGeometry, pageGeometry } from './page-geometry.ts'
import { pageMarks } from './page-marks.ts'
import { printOrder } from './print-order.ts'
import type { PrintOrder } from './printer.ts'

/** A book laid out on pages. */
export interface Layout {
  order: PrintOrder
  geometry: PageGeometry
  /** One for each export asked for; missing where the book could not be set. */
  pdfs: Array<Uint8Array | undefined>
  pages: number
  marks: PageMark[]
}

/** Lays a book out on the pages of its order, once, and exports that layout as asked; faults are told on the manuscript. */
export function layOut(book: Book, typesetter: Typesetter, options: PdfOptions, exports: PdfExport[]): Layout {
  const pictures = new Map([...book.pictures.keys()].map((source, index) => [source, `/pictures/${index}`]))
  const survey = ground(book, pictures)
  const source = bookSource(book, survey)
  const order = printOrder(options.config, options.templates, designTrim(book.design.tokens))
  const job = { book, typesetter, options, survey, source, order, exports }
  const guess = estimatedPages(book.design.tokens, order, survey.length)
  const first = typeset(job, pageGeometry(book.design.tokens, order, guess))
  // Margins were chosen for a guess; a book that turned out longer may need a wider one inside.
  const fits = first.geometry.inside >= gutterFor(order.printer.gutters, first.result.pages)
  const { geometry, result } = fits ? first : typeset(job, pageGeometry(book.design.tokens, order, first.result.pages))
  tellFaults(options.manuscript, result, source.lines)
  return { order, geometry, pdfs: result.pdfs, pages: result.pages, marks: pageMarks(result.queries, source.marks) }
}

interface Job {
  book: Book
  typesetter: Typesetter
  options: PdfOptions
  survey: Ground
  source: BookSource
  order: PrintOrder
  exports: PdfExport[]
}

function typeset(job: Job, geometry: PageGeometry): { geometry: PageGeometry; result: TypesetResult } {
  const { book, typesetter, options, survey, source } = job
  const fonts = fontsFor(survey.characters, bodyFamily(book.design.tokens), typesetter)
  tellMissing(options.manuscript, fonts.missing)
  const files = new Map<string, Uint8Array>()
  for (const [path, text] of options.templates)
    if (path.startsWith('typst/')) files.set(path.replace('typst', ''), Buffer.from(text))
  files.set('/tokens.typ', Buffer.from(designValues(book, geometry, fonts.families)))
  for (const [index, bytes] of [...book.pictures.values()].entries()) files.set(`/pictures/${index}`, bytes)
  const input = {
    main: source.main,
    files,
    fonts: fonts.files,
    exports: job.exports,
    timestamp: Math.floor(Date.parse(book.about.date) / 1000) || 0,
    queries: ['<marks>', '<starts>'],
  }
  return { geometry, result: exportedAnyway(typesetter, input) }
}

/** A PDF that can't be what was asked (a picture that PDF/UA refuses) is still a PDF. */
function exportedAnyway(typesetter: Typesetter, input: TypesetInput): TypesetResult {
  const result = typesetter.compile(input)
  if (result.pages === 0 || result.pdfs.every((pdf) => pdf !== undefined)) return result
  const plain = typesetter.compile({
    ...input,
    exports: input.exports.map(({ tagged }) => ({ standard: '1.7', tagged })),
  })
  return { ...result, pdfs: result.pdfs.map((pdf, index) => pdf ?? plain.pdfs[index]) }
}

function bodyFamily(tokens: Tokens): string {
  const type = tokens.type
  const body = typeof type === 'object' ? type.body : undefined
  const family = typeof body === 'object' ? body.family : undefined
  return typeof family === 'string' ? family : 'EB Garamond'
}

function tellMissing(manuscript: VFile, missing: number[]): void {
  for (const point of missing.slice(0, 20)) {
    const character = String.fromCodePoint(point)
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const at = String(manuscript.value ?? '').indexOf(character)
    const reason = `\`${character}\` (${code}) is printed as a box.`
    report(manuscript, 'no-missing-glyph', { reason, ...(at >= 0 ? { where: { start: at } } : {}) })
  }
}

function tellFaults(manuscript: VFile, { faults, pages }: TypesetResult, lines: number[]): void {
  for (const fault of faults) {
    const line = lines[fault.line - 1] ?? 0
    const rule =
      fault.severity === 'warning' ? 'no-typesetting-doubt' : pages > 0 ? 'no-lesser-pdf' : 'no-typesetting-fault'
    report(manuscript, rule, {
      reason: `The typesetter says: ${fault.message}`,
      ...(line > 0 ? { where: { line } } : {}),
    })
  }
}
