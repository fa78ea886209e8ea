import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { Book } from '../../src/book/book.ts'
import type { PageMark } from '../../src/editions/edition.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/eb-garamond/package.json'))
const upright = readFileSync(join(folder, '400Regular/EBGaramond_400Regular.ttf'))
const italic = readFileSync(join(folder, '400Regular_Italic/EBGaramond_400Regular_Italic.ttf'))

/** Two faces of the text font; no other family is at hand. */
export const faces = (family: string): Uint8Array[] => (family === 'EB Garamond' ? [upright, italic] : [])

/** Files of an EPUB by their path, in the order in which they lie. */
export function unpacked(bytes: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, file] of Object.entries(unzipSync(bytes))) {
    texts.set(path, /\.ttf$|\.png$/.test(path) ? '' : new TextDecoder().decode(file))
  }
  return texts
}

export function elementsIn(html: string): Element[] {
  return elementsOf(fromHtml(html).children as ElementContent[])
}

export function elementsOf(nodes: ElementContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))
}

export function idsIn(html: string): string[] {
  return elementsIn(html).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]))
}

/** Addresses of all links of a page that lead inside the book. */
export function linksIn(html: string): string[] {
  return elementsIn(html).flatMap(({ tagName, properties: { href } }) =>
    tagName === 'a' && typeof href === 'string' && !/^[a-z]+:/.test(href) ? [href] : [],
  )
}

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : []

/** The words of a text in their order, without notes, cards and what the edition adds around the text. */
export function wordsIn(html: string, left: string[]): string[] {
  const without = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node]
      if (classesOf(node).some((name) => left.includes(name))) return []
      const block = /^(?:p|li|h\d|td|th|blockquote|div|section|header)$/.test(node.tagName)
      const space: ElementContent[] = block ? [{ type: 'text', value: ' ' }] : []
      return [...space, { ...node, children: without(node.children) }, ...space]
    })
  const root: Root = fromHtml(html)
  const body = elementsOf(root.children as ElementContent[]).find(
    ({ tagName, properties: { id } }) =>
      tagName === 'main' || (tagName === 'body' && id === undefined && !html.includes('<main')),
  )
  if (!body) return []
  return textOf({ type: 'root', children: without(body.children) })
    .split(/\s+/)
    .filter(Boolean)
}

/** Marks as the print edition gives them: a page for every part, and one inside every third paragraph. */
export function marksOf(book: Book): PageMark[] {
  const marks: PageMark[] = []
  const mark = (id: string, offset: number): void => {
    const page = marks.length + 1
    marks.push({ id, offset, page, label: page < 5 ? 'i'.repeat(page) : String(page - 4) })
  }
  for (const { id, role, tree } of book.parts) {
    if (role === 'contents') continue
    mark(id, 0)
    const paragraphs = elementsOf(tree.children as ElementContent[]).filter(
      ({ tagName, properties }) => tagName === 'p' && properties.id,
    )
    paragraphs.forEach(({ properties }, i) => {
      if (i % 3 === 2) mark(String(properties.id), 21)
    })
  }
  return marks
}
