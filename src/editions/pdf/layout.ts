import type { Book } from '../../book/book.ts'
import { report } from '../../messages/report.ts'
import type { PageMark, PdfExport, Typesetter } from '../edition.ts'
import { bookSource } from '../typst/book-source.ts'
import { ground } from '../typst/ground.ts'
import { contentsRoom } from './contents-room.ts'
import type { PdfOptions } from './edition-options.ts'
import { indexColumns } from './index-columns.ts'
import { designTrim, estimatedPages, gutterFor, type PageGeometry, pageGeometry } from './page-geometry.ts'
import { pageMarks } from './page-marks.ts'
import { partPages } from './part-pages.ts'
import { printOrder } from './print-order.ts'
import type { PrintOrder } from './printer.ts'
import { reportMissing } from './report-missing.ts'
import { type SetPages, type SettingJob, setPages } from './set-pages.ts'
import { type TextMeasures, textMeasures } from './text-measures.ts'
import { withoutTemplates } from './without-templates.ts'

/** A book laid out on pages. */
export interface Layout {
  order: PrintOrder
  geometry: PageGeometry
  measures: TextMeasures
  /** One for each export asked for; missing where the book could not be set. */
  pdfs: Array<Uint8Array | undefined>
  pages: number
  marks: PageMark[]
  /** First and last page of every part, by its id. */
  parts: ReadonlyMap<string, readonly [first: number, last: number]>
  /** That the marks are told; nothing where there are none. */
  told: Promise<void> | undefined
}

/**
 * Lays a book out on the pages of its order and exports that layout as asked; faults are told on the manuscript.
 *
 * A book of a usual length is set twice: once to see where its pages end badly, once with that mended.
 */
export async function layOut(
  book: Book,
  typesetter: Typesetter,
  options: PdfOptions,
  exports: PdfExport[],
): Promise<Layout> {
  const pictures = new Map([...book.pictures.keys()].map((source, index) => [source, `/pictures/${index}`]))
  const order = printOrder(options.config, options.templates, designTrim(book.design.tokens))
  const { tokens } = book.design
  const about = pageGeometry(tokens, order, 200)
  const survey = ground(book, pictures, contentsRoom(about, textMeasures(tokens, about)))
  let told: Promise<void> | undefined
  const laidOut: SettingJob['laidOut'] = ({ geometry, pages, queries, placed }) => {
    if (fitsInside(order, geometry, pages)) told = options.laidOut?.(pageMarks(queries, placed))
  }
  const job = { book, typesetter, options, survey, source: bookSource(book, survey), exports, again: false, laidOut }
  const guess = estimatedPages(tokens, order, survey.length)
  const set = guess > mostMended ? setInside(job, order, guess) : await setMended(job, order, guess)
  reportMissing(options.manuscript, set.missing)
  tellFaults(set, options)
  const { geometry, pdfs, pages, placed, queries } = set
  const measures = textMeasures(tokens, geometry)
  return {
    order,
    geometry,
    measures,
    pdfs,
    pages,
    marks: pageMarks(queries, placed),
    parts: partPages(book, placed, pages),
    told,
  }
}

/**
 * Pages that a book is guessed to have that is mended; what is kept for setting a longer one again takes too much room.
 * One that turns out to have more than twice as many, such as ten thousand cards, is left as it was set first.
 */
const mostMended = 320

async function setMended(job: SettingJob, order: PrintOrder, guess: number): Promise<SetPages> {
  const { mendedPages } = await import('./mended-pages.ts')
  const { laidOut: _, ...untold } = job
  const trial: SettingJob = { ...untold, exports: [{ standard: '1.4', tagged: false }], again: true }
  const first = setInside(trial, order, guess)
  const measures = textMeasures(job.book.design.tokens, first.geometry)
  const columns = indexColumns(job.book, first.placed)
  const mends = first.pages > 2 * mostMended ? [] : await mendedPages(trial, first, measures)
  return setPages(job, first.geometry, new Map([...mends, ...columns]))
}

/** Margins are chosen for a guess; a book that turns out longer may need a wider one inside. */
function setInside(job: SettingJob, order: PrintOrder, guess: number): SetPages {
  const { tokens } = job.book.design
  const first = setPages(job, pageGeometry(tokens, order, guess))
  return fitsInside(order, first.geometry, first.pages)
    ? first
    : setPages(job, pageGeometry(tokens, order, first.pages))
}

function fitsInside({ printer }: PrintOrder, { inside }: PageGeometry, pages: number): boolean {
  return inside >= gutterFor(printer.gutters, pages)
}

function tellFaults({ faults, pages, lines }: SetPages, { manuscript, templateFaults }: PdfOptions): void {
  for (const fault of withoutTemplates(faults, templateFaults)) {
    const line = lines[fault.line - 1] ?? 0
    const rule =
      fault.severity === 'warning' ? 'no-typesetting-doubt' : pages > 0 ? 'no-lesser-pdf' : 'no-typesetting-fault'
    report(manuscript, rule, {
      reason: `The typesetter says: ${fault.message}`,
      ...(line > 0 ? { where: { line } } : {}),
    })
  }
}
