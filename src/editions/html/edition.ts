import type { Book } from '../../book/book.ts'
import { filler } from '../../templates/fill.ts'
import type { Templates } from '../../templates/templates.ts'
import type { Edition, OutputFile, PageMark, Typesetter } from '../edition.ts'
import { pagePlaces } from '../web/page-places.ts'
import { webFonts } from '../web/web-fonts.ts'
import { pageCitation } from './citation.ts'
import { addresses, pagesOf } from './files.ts'
import { htmlPage, type PageKit, shellData } from './page.ts'
import { searchFiles } from './search.ts'
import { htmlStylesheet } from './stylesheet.ts'

export interface HtmlOptions {
  /** With `html/minisearch.js`, the search engine of the reader's side. */
  templates: Templates
  faces: Typesetter['faces']
  /** Where the pages of the print edition begin; asked for when all that needs no pages is done. */
  marks?: readonly PageMark[] | (() => Promise<readonly PageMark[]>)
}

/** Makes the web edition of a book: a folder that opens from the disk and asks for nothing outside itself. */
export async function htmlEdition(book: Book, options: HtmlOptions): Promise<Edition> {
  const templates = filler(options.templates)
  const pages = pagesOf(book)
  const fonts = await webFonts(book, options.faces)
  const search = searchFiles(pages, book)
  const { marks = [] } = options
  const kit: PageKit = {
    book,
    templates,
    pages,
    places: pagePlaces(book, typeof marks === 'function' ? await marks() : marks),
    addresses: addresses(pages, book),
  }
  const script = (name: string): string => options.templates.get(`html/${name}`) ?? ''
  const texts: Array<[path: string, text: string]> = [
    ...pages.map((page): [string, string] => [page.file, htmlPage(page, kit)]),
    ['search.html', templates.fill('html/search.html', { ...shellData(kit), title: book.words.search })],
    ['style.css', htmlStylesheet(book, options.templates, fonts)],
    ['reader.js', script('reader.js')],
    ['search/search.js', script('search.js')],
    ['search/minisearch.js', script('minisearch.js')],
    ['search/index.js', search.index],
    ['search/passages.js', search.passages],
    [
      'citations.json',
      `${JSON.stringify(
        pages.map((page) => pageCitation(page, book).csl),
        null,
        1,
      )}\n`,
    ],
  ]
  const encoder = new TextEncoder()
  const files: OutputFile[] = [
    ...texts.map(([path, text]) => ({ path: `html/${path}`, bytes: encoder.encode(text) })),
    ...fonts.map(({ file, bytes }) => ({ path: `html/fonts/${file}`, bytes })),
    ...[...book.pictures].map(([path, bytes]) => ({ path: `html/${path}`, bytes })),
  ]
  return { format: 'html', files, templateFaults: templates.faults }
}
