import type { Book, Metadata } from '../../book/book.ts'
import { type CreatorName, creatorName } from '../web/creator-name.ts'
import type { WebFont } from '../web/web-fonts.ts'
import type { Accessibility } from './accessibility.ts'
import type { EpubDocument } from './documents.ts'
import type { Navigation } from './navigation.ts'

export interface PackageParts {
  book: Book
  documents: EpubDocument[]
  fonts: WebFont[]
  nav: Navigation
  access: Accessibility
  /** Files in the order of reading. */
  order: string[]
  /** Path of the cover picture. */
  cover?: string
}

interface Item {
  id: string
  href: string
  mediaType: string
  properties: string
}

/** What the templates of package, navigation, NCX, cover and ONIX are filled with. */
export function packageData({
  book,
  documents,
  fonts,
  nav,
  access,
  order,
  cover,
}: PackageParts): Record<string, unknown> {
  const { about, words, credits } = book
  const items: Item[] = [
    { id: 'nav', href: 'toc.xhtml', mediaType: xhtmlType, properties: 'nav' },
    { id: 'ncx', href: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', properties: '' },
    { id: 'css', href: 'style.css', mediaType: 'text/css', properties: '' },
    ...(cover ? coverItems(cover) : []),
    ...documents.map(({ file }, i) => ({ id: `d${i + 1}`, href: file, mediaType: xhtmlType, properties: '' })),
    ...fonts.map(({ file }, i) => ({ id: `f${i + 1}`, href: `fonts/${file}`, mediaType: 'font/ttf', properties: '' })),
    ...[...book.pictures.keys()].map((path, i) => ({
      id: `p${i + 1}`,
      href: encodeURI(path),
      mediaType: pictureType(path),
      properties: '',
    })),
  ]
  const idOf = new Map(items.map(({ id, href }) => [href, id]))
  return {
    book: about,
    words,
    language: about.language,
    items,
    spine: order.map((href) => idOf.get(href)).filter(Boolean),
    nav: { ...nav, entries: nav.entries, hasPages: nav.pages.length > 0 },
    access,
    cover,
    creators: creatorsOf(about),
    modified: `${about.date}T00:00:00Z`,
    sentDate: about.date.replaceAll('-', ''),
    printSource: about.isbn.print
      ? `urn:isbn:${digits(about.isbn.print)}`
      : `${[about.title, about.published?.slice(0, 4)].filter(Boolean).join(', ')} (PDF)`,
    isbn: about.isbn.epub ? digits(about.isbn.epub) : '',
    printIsbn: about.isbn.print ? digits(about.isbn.print) : '',
    sources: credits.map(({ about: { title, author, url } }) => url ?? [author, title].filter(Boolean).join(', ')),
    onixLanguage: onixLanguage(about.language),
  }
}

const xhtmlType = 'application/xhtml+xml'

function coverItems(cover: string): Item[] {
  const mediaType = cover.endsWith('.jpg') ? 'image/jpeg' : 'image/png'
  return [
    { id: 'cover-image', href: cover, mediaType, properties: 'cover-image' },
    { id: 'cover', href: 'cover.xhtml', mediaType: xhtmlType, properties: '' },
  ]
}

function pictureType(path: string): string {
  if (/\.png$/i.test(path)) return 'image/png'
  return /\.gif$/i.test(path) ? 'image/gif' : 'image/jpeg'
}

/** Authors are authors; the editors of a book without authors are its creators. */
function creatorsOf({ authors, editors }: Metadata): Array<CreatorName & { name: string; role: string; onix: string }> {
  return [
    ...authors.map((name) => ({ ...creatorName(name), name, role: 'aut', onix: 'A01' })),
    ...editors.map((name) => ({ ...creatorName(name), name, role: 'edt', onix: 'B01' })),
  ]
}

function digits(isbn: string): string {
  return isbn.replace(/[^\dXx]/g, '').toUpperCase()
}

/** ISO 639-2/B codes, which ONIX uses. */
const onixLanguages: Record<string, string> = {
  de: 'ger',
  en: 'eng',
  es: 'spa',
  fr: 'fre',
  it: 'ita',
  nl: 'dut',
  pt: 'por',
  ru: 'rus',
}

function onixLanguage(language: string): string {
  return onixLanguages[language.slice(0, 2).toLowerCase()] ?? 'und'
}
