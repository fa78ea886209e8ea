import type { Element, ElementContent } from 'hast'
import type { Book, Note } from '../../book/book.ts'
import type { Filler } from '../../templates/fill.ts'
import type { PageMark } from '../edition.ts'
import { markAdjacentCalls } from '../web/adjacent-calls.ts'
import { framedNotes } from '../web/framed-notes.ts'
import { isLocator, withoutRepeatedLocators } from '../web/locators.ts'
import { openerClasses } from '../web/opener-classes.ts'
import type { PagePlaces } from '../web/page-places.ts'
import { type Placing, placed } from '../web/placed.ts'
import type { Piece } from './pieces.ts'
import { markStructure, sectionOf } from './semantics.ts'
import { xhtml } from './xhtml.ts'

export interface EpubDocument {
  file: string
  title: string
  xhtml: string
  /** Print pages that begin in it, with the document's name. */
  pages: Array<{ mark: PageMark; href: string }>
}

export interface DocumentKit {
  book: Book
  templates: Filler
  places: PagePlaces
  addresses: ReadonlyMap<string, string>
}

/** Makes the XHTML document of one piece: its blocks, then its notes, each called and called back by links. */
export function epubDocument(piece: Piece, kit: DocumentKit): EpubDocument {
  const { part, file } = piece
  const pages: EpubDocument['pages'] = []
  const placing = placingOf(piece, kit, (mark) => pages.push({ mark, href: `${file}#${pageId(mark)}` }))
  const first = piece.isFirst ? (kit.places.pages.get(part.id) ?? []).filter(({ offset }) => offset === 0) : []
  const breaks = first.map((mark) => placing.pageBreak(mark))
  const body = [...breaks, ...placed(piece.nodes, placing), ...notesOf(piece, kit, placing)]
  const section = sectionOf(part, body, piece.isFirst)
  const shell = kit.templates.fill('epub/page.xhtml', {
    language: kit.book.about.language,
    title: part.title,
    matter: `${part.matter}matter`,
    classes: openerClasses(kit.book.design.tokens),
  })
  return { file, title: part.title, xhtml: shell.replace('<slot name="body"></slot>', () => xhtml([section])), pages }
}

/** Name of a print page's place. */
export function pageId({ page }: PageMark): string {
  return `page-${page}`
}

function placingOf(piece: Piece, { book, places, addresses }: DocumentKit, met: (mark: PageMark) => void): Placing {
  const href = (id: string): string => {
    const file = addresses.get(id)
    return file === undefined || file === piece.file ? `#${id}` : `${file}#${id}`
  }
  return {
    ...places,
    href,
    call: (id, callId) => [callOf(callId, String(book.notes.get(id)?.number ?? ''), href(id))],
    pageBreak: (mark) => {
      met(mark)
      return {
        type: 'element',
        tagName: 'span',
        properties: { 'epub:type': 'pagebreak', role: 'doc-pagebreak', id: pageId(mark), ariaLabel: mark.label },
        children: [],
      }
    },
    sentence: (_, content) => content,
    finish: (element) => [finished(element)],
  }
}

function callOf(callId: string, number: string, href: string): Element {
  const properties = { id: callId, href, 'epub:type': 'noteref', role: 'doc-noteref' }
  const link: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: number }] }
  return { type: 'element', tagName: 'sup', properties: { className: ['call'] }, children: [link] }
}

/** XML has no attributes without a value, and its readers look for `xml:lang` first. */
function finished(element: Element): Element {
  const { reversed, lang, ...properties } = element.properties
  if (lang !== undefined) Object.assign(properties, { lang, 'xml:lang': lang })
  element.properties = properties
  markAdjacentCalls(element.children)
  markStructure(element)
  if (element.tagName === 'li' && element.children.some(isLocator)) withoutRepeatedLocators(element)
  return element
}

function notesOf(piece: Piece, { book }: DocumentKit, placing: Placing): Element[] {
  if (piece.notes.length === 0) return []
  const asides = piece.notes.map((note) => asideOf(note, placing))
  const properties = { className: ['notes'], 'epub:type': 'footnotes' }
  return [{ type: 'element', tagName: 'section', properties, children: framedNotes(book.notesFrame, asides) }]
}

/** The way back comes first: Kindle then ends the note where it ends. */
function asideOf({ id, number, content, calls }: Note, placing: Placing): Element {
  const back: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['back'], href: placing.href(calls[0] ?? id), role: 'doc-backlink' },
    children: [{ type: 'text', value: String(number) }],
  }
  const [first, ...rest] = placed(content, placing)
  const lead: ElementContent[] = [back, { type: 'text', value: ' ' }]
  const opened: ElementContent[] =
    first?.type === 'element' && first.tagName === 'p'
      ? [{ ...first, children: [...lead, ...first.children] }, ...rest]
      : [{ type: 'element', tagName: 'p', properties: {}, children: lead }, ...(first ? [first] : []), ...rest]
  const properties = { id, 'epub:type': 'footnote', role: 'doc-footnote' }
  return { type: 'element', tagName: 'aside', properties, children: opened }
}
