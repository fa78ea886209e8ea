import type { Book, Part, Role } from '../../book/book.ts'
import type { PageMark } from '../edition.ts'
import { type DocumentKit, type EpubDocument, pageId } from './documents.ts'

export interface NavEntry {
  title: string
  href: string
  /** Place in the order of reading, for the NCX. */
  order: number
  entries: NavEntry[]
}

/** What nav.xhtml and toc.ncx say. */
export interface Navigation {
  entries: NavEntry[]
  landmarks: Array<{ type: string; title: string; href: string }>
  pages: Array<{ label: string; href: string }>
  /** Print pages that begin with the contents. */
  contentsPages: Array<{ label: string; id: string }>
}

/** Works out contents of two levels, landmarks, and the list of print pages. */
export function navigation(book: Book, documents: EpubDocument[], { addresses, places }: Places): Navigation {
  let order = 0
  const listed = book.parts.filter(({ role }) => role !== 'half-title' && role !== 'contents')
  const entries = listed.map((part): NavEntry => {
    const own = { title: titleOf(part), href: addresses.get(part.id) ?? '', order: ++order }
    const sections = part.headings.filter(({ depth, title }) => depth === 2 && title !== '')
    const below = sections.map(({ id, title }) => ({
      title,
      href: `${addresses.get(id) ?? ''}#${id}`,
      order: ++order,
      entries: [],
    }))
    return { ...own, entries: below }
  })
  const contents = book.parts.find(({ role }) => role === 'contents')
  const own = (contents && places.pages.get(contents.id)?.filter(({ offset }) => offset === 0)) ?? []
  const pages = [...documents.flatMap((document) => document.pages), ...own.map(onContents)]
    .sort((a, b) => a.mark.page - b.mark.page)
    .map(({ mark, href }) => ({ label: mark.label, href }))
  const contentsPages = own.map((mark) => ({ label: mark.label, id: pageId(mark) }))
  return { entries, landmarks: landmarksOf(book, addresses), pages, contentsPages }
}

/** Where the ids of the book and the pages of the print edition are. */
export type Places = Pick<DocumentKit, 'addresses' | 'places'>

function onContents(mark: PageMark): EpubDocument['pages'][number] {
  return { mark, href: `toc.xhtml#${pageId(mark)}` }
}

function titleOf({ title, number }: Part): string {
  return number === undefined ? title : `${number}. ${title}`
}

function landmarksOf({ parts, words }: Book, addresses: ReadonlyMap<string, string>): Navigation['landmarks'] {
  const first = parts.find(({ matter }) => matter === 'body')
  const landmarks = [
    { type: 'toc', title: words.contents ?? '', href: 'toc.xhtml' },
    ...(first ? [{ type: 'bodymatter', title: first.title, href: addresses.get(first.id) ?? '' }] : []),
  ]
  for (const { id, role, title } of parts) {
    const type = marked[role]
    if (type) landmarks.push({ type, title, href: addresses.get(id) ?? '' })
  }
  return landmarks
}

/** Parts that readers offer by their names, beside contents and beginning; `index` would ask for the markup of an EPUB index. */
const marked: Partial<Record<Role, string>> = { 'title-page': 'titlepage', bibliography: 'bibliography' }
