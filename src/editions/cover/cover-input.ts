import type { Book } from '../../book/book.ts'
import type { Templates } from '../../templates/templates.ts'
import type { PdfExport, TypesetInput, Typesetter } from '../edition.ts'
import { fontsFor } from '../fonts/fonts-for.ts'
import { designValues } from '../pdf/design-values.ts'
import { type CoverShape, coverSource, coverText } from './cover-source.ts'

/** What a cover is drawn from. */
export interface CoverKit {
  book: Book
  typesetter: Typesetter
  templates: Templates
}

/** Everything that the typesetter needs for `entry`, a cover of `templates/typst/cover.typ`. */
export function coverInput(
  kit: CoverKit,
  entry: 'cover-sheet' | 'cover-front',
  shape: CoverShape,
  exports: PdfExport[],
): TypesetInput {
  const { book, typesetter, templates } = kit
  const characters = new Set([...coverText(book)].map((character) => character.codePointAt(0) ?? 0))
  const fonts = fontsFor(characters, 'EB Garamond', typesetter)
  const geometry = { trim: shape.board, inside: 0, outside: 0, top: 0, bottom: 0 }
  return {
    main: `#import "/cover.typ": *\n#${entry}\n`,
    files: new Map([
      ['/cover.typ', Buffer.from(templates.get('typst/cover.typ') ?? '')],
      ['/tokens.typ', Buffer.from(designValues(book, geometry, { families: fonts.families, lines: 'weighed' }))],
      ['/cover-tokens.typ', Buffer.from(coverSource(book, shape, fonts.families))],
    ]),
    fonts: fonts.files,
    exports,
    name: 'cover',
    timestamp: Math.floor(Date.parse(book.about.date) / 1000) || 0,
    queries: [],
  }
}
