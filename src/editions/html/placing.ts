import type { Element, ElementContent } from 'hast'
import type { Book, Note, NoteId } from '../../book/book.ts'
import type { PageMark } from '../edition.ts'
import { isLocator, withoutRepeatedLocators } from '../web/locators.ts'
import type { PagePlaces } from '../web/page-places.ts'
import { type Placing, placed } from '../web/placed.ts'
import { element } from './element.ts'
import type { Page } from './files.ts'
import { callsTogether, marginNote, takeNotes } from './margin-note.ts'
import { sourced } from './source-card.ts'
import { timeline } from './timeline.ts'

export interface PlacingKit {
  book: Book
  places: PagePlaces
  addresses: ReadonlyMap<string, string>
}

/** How the web edition places notes (in the margin, at their first call), sentences, print pages and tables. */
export function htmlPlacing(page: Page, { book, places, addresses }: PlacingKit): Placing {
  const noted = new Set<NoteId>()
  const href = (id: string): string => {
    const file = addresses.get(id)
    return file === undefined || file === page.file ? `#${id}` : `${file}#${id}`
  }
  const wrap = sourced(book)
  const placing: Placing = {
    ...places,
    href,
    call: (id, callId) => {
      const note = book.notes.get(id)
      if (!note) return []
      const call = callOf(note, callId, book.words.note ?? '')
      if (noted.has(id)) return [call]
      noted.add(id)
      return [call, marginNote(note, placed(note.content, placing), book.words.backToText ?? '')]
    },
    pageBreak: (mark) => pageBreak(mark, book.words.pageOfPrint ?? ''),
    sentence: (key, content) => wrap(key, callsTogether(content)),
    finish: (copy) => finished(copy, book.words),
  }
  return placing
}

function callOf({ id, number }: Note, callId: string, word: string): Element {
  const properties = {
    className: ['call'],
    id: callId,
    href: `#${id}`,
    role: 'doc-noteref',
    ariaLabel: `${word} ${number}`,
  }
  return element('a', properties, element('sup', {}, String(number)))
}

/** Where a page of the print edition begins; its number shows in the margin. */
export function pageBreak({ page, label }: PageMark, words: string): Element {
  const ariaLabel = words.replace('{page}', label)
  return element('span', {
    className: ['print-page'],
    id: `page-${page}`,
    role: 'separator',
    ariaLabel,
    dataPage: label,
  })
}

function finished(copy: Element, words: Book['words']): ElementContent[] {
  copy.children = callsTogether(copy.children)
  if (/^(?:h[1-6]|figcaption|caption)$/.test(copy.tagName)) return [copy, ...takeNotes(copy)]
  if (copy.tagName === 'table') {
    const notes = takeNotes(copy)
    const classes = copy.properties.className
    const strip = Array.isArray(classes) && classes.includes('chronology') ? timeline(copy, words) : null
    return [
      ...(strip ? [strip] : []),
      element('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: words.table ?? '' }, copy),
      ...notes,
    ]
  }
  if (copy.tagName === 'li' && copy.children.some(isLocator)) withoutRepeatedLocators(copy)
  return [copy]
}
