import type { Book } from '../../book/book.ts'
import type { CslItem, CslName } from '../../recension/recension.ts'
import { creatorName } from '../web/creator-name.ts'
import type { Page } from './files.ts'

export interface PageCitation {
  /** Names and contents of `<meta>` elements, as reference managers read them (Highwire Press, Dublin Core). */
  metas: Array<{ name: string; content: string }>
  csl: CslItem
  /** schema.org, as JSON-LD. */
  linkedData: Record<string, unknown>
}

/** Says how one page of the web edition is cited, in the three forms that machines read. */
export function pageCitation(page: Page, { about }: Book): PageCitation {
  const isWhole = page.file === 'index.html'
  const [year = 0, month = 1, day = 1] = about.published?.split('-').map(Number) ?? []
  const isbn = about.isbn.print ?? about.isbn.epub
  const csl: CslItem = {
    id: isWhole ? about.slug : `${about.slug}-${page.file.replace(/\.html$/, '')}`,
    type: isWhole ? 'book' : 'chapter',
    title: page.title,
    ...(isWhole ? {} : { 'container-title': about.title }),
    ...(about.published ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    ...(about.authors.length > 0 ? { author: about.authors.map(nameOf) } : {}),
    ...(about.editors.length > 0 ? { editor: about.editors.map(nameOf) } : {}),
    ...(about.publisher ? { publisher: about.publisher } : {}),
    ...(isbn ? { ISBN: isbn } : {}),
    language: about.language,
  }
  return { metas: metasOf(csl, about.published, isWhole), csl, linkedData: linkedData(page, about, isWhole) }
}

/** A body, or a single word, is taken as it stands. */
function nameOf(name: string): CslName {
  const { isBody, family, given } = creatorName(name)
  return isBody || given === '' ? { literal: name } : { family, given }
}

function metasOf(csl: CslItem, date: string | undefined, isWhole: boolean): PageCitation['metas'] {
  const names = (csl.author ?? csl.editor ?? []).map(({ literal, family, given }) => literal ?? `${family}, ${given}`)
  const pairs: Array<[string, string | undefined]> = [
    ['citation_title', csl.title],
    ['citation_book_title', isWhole ? undefined : csl['container-title']],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_publisher', csl.publisher],
    ['citation_isbn', csl.ISBN],
    ['citation_language', csl.language],
  ]
  return pairs.flatMap(([name, content]) => (content ? [{ name, content }] : []))
}

function linkedData({ title }: Page, about: Book['about'], isWhole: boolean): Record<string, unknown> {
  const people = (names: string[]) =>
    names.map((name) => ({ '@type': creatorName(name).isBody ? 'Organization' : 'Person', name }))
  const book = {
    '@type': 'Book',
    name: about.title,
    ...(about.authors.length > 0 ? { author: people(about.authors) } : {}),
    ...(about.editors.length > 0 ? { editor: people(about.editors) } : {}),
    ...(about.publisher ? { publisher: { '@type': 'Organization', name: about.publisher } } : {}),
    ...(about.isbn.print ? { isbn: about.isbn.print } : {}),
    inLanguage: about.language,
    ...(about.published ? { datePublished: about.published } : {}),
    identifier: about.identifier,
  }
  if (isWhole) return { '@context': 'https://schema.org', ...book }
  return { '@context': 'https://schema.org', '@type': 'Chapter', name: title, isPartOf: book }
}
