import type { ElementContent } from 'hast'
import type { Book, Part, Role } from '../../book/book.ts'

/** One page of the web edition and the parts on it. */
export interface Page {
  file: string
  title: string
  parts: Part[]
}

/** Parts that stand together on the first page; the half-title has no use on a screen. */
const firstPage: Role[] = ['title-page', 'contents', 'imprint']
const reserved = new Set(['index.html', 'search.html'])

/** Divides a book into pages: title, contents and imprint on the first, then a page for each part. */
export function pagesOf(book: Book): Page[] {
  const front = firstPage.flatMap((role) => book.parts.filter((part) => part.role === role))
  const others = book.parts.filter(({ role }) => !firstPage.includes(role) && role !== 'half-title')
  return [
    { file: 'index.html', title: book.about.title, parts: front },
    ...others.map((part) => ({ file: fileOf(part), title: part.title, parts: [part] })),
  ]
}

function fileOf({ id }: Part): string {
  return reserved.has(`${id}.html`) ? `${id}-page.html` : `${id}.html`
}

/** Page on which each id of the book stands. */
export function addresses(pages: Page[], book: Book): Map<string, string> {
  const files = new Map<string, string>()
  for (const { file, parts } of pages) {
    const see = (node: ElementContent): void => {
      if (node.type !== 'element') return
      if (typeof node.properties.id === 'string') files.set(node.properties.id, file)
      for (const child of node.children) see(child)
    }
    for (const { id, tree } of parts) {
      files.set(id, file)
      for (const node of tree.children) if (node.type !== 'doctype') see(node)
    }
  }
  for (const { id, part, content } of book.notes.values()) {
    const file = files.get(part)
    if (file === undefined) continue
    files.set(id, file)
    for (const node of content) if (node.type === 'element') files.set(String(node.properties.id ?? id), file)
  }
  return files
}
