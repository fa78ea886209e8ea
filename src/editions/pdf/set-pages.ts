import type { Book, Tokens } from '../../book/book.ts'
import type { PdfExport, TypesetFault, TypesetInput, TypesetResult, Typesetter } from '../edition.ts'
import { fontsFor } from '../fonts/fonts-for.ts'
import type { BookSource } from '../typst/book-source.ts'
import type { Ground } from '../typst/ground.ts'
import type { Mends } from '../typst/mend.ts'
import { mendValues } from '../typst/mend-values.ts'
import { designValues } from './design-values.ts'
import type { PdfOptions } from './edition-options.ts'
import type { PageGeometry } from './page-geometry.ts'
import { type PlacedMark, placedMarks } from './page-marks.ts'

/** What a book is set with. */
export interface SettingJob {
  book: Book
  typesetter: Typesetter
  options: PdfOptions
  survey: Ground
  source: BookSource
  exports: PdfExport[]
  /** It will be set again, with little changed. */
  again: boolean
  /** Told when the pages are laid out, before they are exported. */
  laidOut?: (set: Pick<SetPages, 'geometry' | 'pages' | 'queries' | 'placed'>) => void
}

/** A book set on pages. */
export interface SetPages {
  geometry: PageGeometry
  /** One for each export asked for; missing where the book could not be set. */
  pdfs: Array<Uint8Array | undefined>
  pages: number
  queries: ReadonlyMap<string, unknown[]>
  /** Every mark with its page, in the order of the text. */
  placed: PlacedMark[]
  faults: TypesetFault[]
  /** Manuscript line of each line of the source that faults name. */
  lines: number[]
  /** Characters that no font has. */
  missing: number[]
}

/** Sets a book on pages of the measures given and exports them; nothing is told. */
export function setPages(job: SettingJob, geometry: PageGeometry, mends: Mends = new Map()): SetPages {
  const { book, typesetter, options, survey, source, exports, again } = job
  const fonts = fontsFor(survey.characters, bodyFamily(book.design.tokens), typesetter)
  const files = new Map<string, Uint8Array>()
  for (const [path, text] of options.templates)
    if (path.startsWith('typst/')) files.set(path.replace('typst', ''), Buffer.from(text))
  files.set(
    '/tokens.typ',
    Buffer.from(designValues(book, geometry, { families: fonts.families, lines: options.lines ?? 'weighed' })),
  )
  files.set('/mends.typ', Buffer.from(mendValues(mends, source.marks)))
  for (const [index, bytes] of [...book.pictures.values()].entries()) files.set(`/pictures/${index}`, bytes)
  const { pdfs, pages, faults, queries } = exportedAnyway(typesetter, {
    main: source.main,
    files,
    fonts: fonts.files,
    exports,
    timestamp: Math.floor(Date.parse(book.about.date) / 1000) || 0,
    queries: ['<marks>', '<starts>'],
    again,
    laidOut: ({ pages, queries }) =>
      job.laidOut?.({ geometry, pages, queries, placed: placedMarks(queries, source.marks) }),
  })
  const placed = placedMarks(queries, source.marks)
  return { geometry, pdfs, pages, queries, placed, faults, lines: source.lines, missing: fonts.missing }
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
