import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import MiniSearch from 'minisearch'
import type { Book, NoteId, Part } from '../../book/book.ts'
import type { Page } from './files.ts'
import { searchTerms } from './search-terms.ts'

/** What the search page loads: the index, and the passages it points to. Scripts, since a page on a disk may not fetch. */
export interface SearchFiles {
  index: string
  passages: string
}

/** Makes the search index of all pages; a passage is a paragraph, a heading or a row of a table, with its notes. */
export function searchFiles(pages: Page[], book: Book): SearchFiles {
  const passages: Array<[page: number, id: string, text: string]> = []
  pages.forEach(({ parts }, page) => {
    for (const { tree, role } of parts) {
      if (role === 'contents' || role === 'index') continue
      for (const node of tree.children)
        if (node.type !== 'doctype') collect(node, book, (id, text) => passages.push([page, id, text]))
    }
  })
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    storeFields: [],
    tokenize: searchTerms,
    processTerm: (term) => term,
  })
  passages.forEach(([, , text], id) => {
    index.add({ id, text })
  })
  const titles = pages.map(({ file, title, parts }) => [file, title, parts.some(isText) ? 2 : 1])
  return {
    index: `var bookIndex=${scriptString(JSON.stringify(index))};\n`,
    passages: `var bookPages=${JSON.stringify(titles)};\nvar bookPassages=${JSON.stringify(passages)};\n`,
  }
}

/** What the book tells comes before what its lists repeat. */
function isText({ role }: Part): boolean {
  return role === 'chapter' || role === 'documents'
}

/** Kept as a string until it is needed: engines read long strings faster than long literals. */
function scriptString(json: string): string {
  return `'${json.replace(/[\\'\u2028\u2029]/g, (sign) => (sign === "'" || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16)}`))}'`
}

const passageTags = /^(?:p|li|h[1-6]|tr|pre|dt|dd|figcaption|blockquote)$/

function collect(node: ElementContent, book: Book, put: (id: string, text: string) => void): void {
  if (node.type !== 'element') return
  const { id } = node.properties
  const isPassage = passageTags.test(node.tagName) && !node.children.some(isBlock)
  if (!isPassage) {
    for (const child of node.children) collect(child, book, put)
    return
  }
  const text = `${node.tagName === 'tr' ? cellsOf(node) : textOf(node)}${notesIn(node, book)}`
    .replace(/\s+/g, ' ')
    .trim()
  if (text !== '') put(typeof id === 'string' ? id : '', text)
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && /^(?:p|ul|ol|dl|blockquote|table|pre)$/.test(node.tagName)
}

function cellsOf(row: Element): string {
  return row.children.map((cell) => (cell.type === 'element' ? textOf(cell) : '')).join(' ')
}

function notesIn(node: Element, book: Book): string {
  let texts = ''
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const note = book.notes.get(child.properties.dataNote as NoteId)
    texts += note
      ? ` ${note.content.map((part) => (part.type === 'element' ? textOf(part) : '')).join(' ')}`
      : notesIn(child, book)
  }
  return texts
}
