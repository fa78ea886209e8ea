import type { Book } from '../../book/book.ts'
import { filler } from '../../templates/fill.ts'
import type { Templates } from '../../templates/templates.ts'
import type { Edition, PageMark, Typesetter } from '../edition.ts'
import { customProperties, resolved } from '../web/custom-properties.ts'
import { pagePlaces } from '../web/page-places.ts'
import { type WebFont, webFonts } from '../web/web-fonts.ts'
import { accessibility } from './accessibility.ts'
import { addresses } from './addresses.ts'
import { epubDocument } from './documents.ts'
import { navigation } from './navigation.ts'
import { beginPack, pack } from './pack.ts'
import { packageData } from './package-data.ts'
import { pieces } from './pieces.ts'

export interface EpubOptions {
  templates: Templates
  faces: Typesetter['faces']
  /** Where the pages of the print edition begin. */
  marks?: readonly PageMark[] | Promise<readonly PageMark[]>
  /** Front cover, PNG or JPEG. */
  cover?: Uint8Array
}

/** Makes the EPUB 3.3 of a book and the ONIX record that goes with it to the shops. */
export async function epubEdition(book: Book, options: EpubOptions): Promise<Edition> {
  const templates = filler(options.templates)
  const all = pieces(book)
  const files = addresses(all)
  const fonts = await webFonts(book, options.faces)
  const cover = options.cover ? coverFile(options.cover) : undefined
  const ready = new Map([
    ...(cover ? [[cover.path, cover.bytes] as const] : []),
    ...fonts.map((font) => [`fonts/${font.file}`, font.bytes] as const),
    ...book.pictures,
  ])
  const date = dayOf(book.about.date)
  const begun = beginPack(ready, date)
  const places = pagePlaces(book, (await options.marks) ?? [])
  const kit = { book, templates, places, addresses: files }
  const documents = all.filter(({ part }) => part.role !== 'contents').map((piece) => epubDocument(piece, kit))
  const nav = navigation(book, documents, kit)
  const access = accessibility(book, nav)
  const order = readingOrder(
    book,
    all.map(({ file, part }) => ({ file, role: part.role })),
    cover !== undefined,
  )
  const data = packageData({ book, documents, fonts, nav, access, order, ...(cover ? { cover: cover.path } : {}) })
  const shell = (name: string): string => templates.fill(`epub/${name}`, data)
  const coverPages = cover ? [{ file: 'cover.xhtml', xhtml: shell('cover.xhtml') }] : []
  const bytes = await pack({
    title: book.about.title,
    opf: shell('package.opf'),
    nav: shell('nav.xhtml'),
    ncx: shell('toc.ncx'),
    css: stylesheet(book, options.templates, fonts),
    documents: [...coverPages, ...documents],
    begun,
    date,
  })
  const onix = new TextEncoder().encode(shell('onix.xml'))
  return {
    format: 'epub',
    files: [
      { path: `${book.about.slug}.epub`, bytes },
      { path: `${book.about.slug}.onix.xml`, bytes: onix },
    ],
    templateFaults: templates.faults,
  }
}

/** The zip format keeps local time: the day is made so that every time zone writes the same. */
function dayOf(date: string): Date {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Math.max(1980, year), month - 1, day)
}

function coverFile(bytes: Uint8Array): { path: string; bytes: Uint8Array } {
  return { path: bytes[0] === 0xff ? 'images/cover.jpg' : 'images/cover.png', bytes }
}

/** Documents in the order of reading; the contents are the navigation document itself. */
function readingOrder(book: Book, files: Array<{ file: string; role: string }>, hasCover: boolean): string[] {
  const hasContents = book.parts.some(({ role }) => role === 'contents')
  const order = files.map(({ file, role }) => (role === 'contents' ? 'toc.xhtml' : file))
  return [...(hasCover ? ['cover.xhtml'] : []), ...(hasContents ? [] : ['toc.xhtml']), ...new Set(order)]
}

function stylesheet(book: Book, templates: Templates, fonts: WebFont[]): string {
  const rules = fonts.map(
    ({ family, weight, style, file }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("fonts/${file}"); }`,
  )
  const sheet = ['styles/shared.css', 'styles/epub.css'].map((path) => templates.get(path) ?? '').join('\n')
  return `${rules.join('\n')}\n${resolved(sheet, customProperties(book.design.tokens))}`
}
