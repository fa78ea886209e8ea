import type { Nodes } from 'hast'
import type { Book } from '../../book/book.ts'

/** What has to be known of a whole book before a word of it is written. */
export interface Ground {
  notes: Book['notes']
  /** Labels of the places that something links to, by `id`. */
  targets: ReadonlyMap<string, string>
  /** Virtual paths of the pictures brought with the book, by their `src`. */
  pictures: ReadonlyMap<string, string>
  /** UTF-16 units of text in all parts and notes. */
  length: number
  /** Every code point that is used. */
  characters: ReadonlySet<number>
  /** What the list of contents may take. */
  contents: ContentsRoom
}

/** Lines on two pages, and characters of a title in each. */
export interface ContentsRoom {
  lines: number
  characters: number
}

/** Reads all trees of a book once: its links, its length, its characters. */
export function ground(
  book: Book,
  pictures: ReadonlyMap<string, string>,
  contents: ContentsRoom = { lines: 54, characters: 56 },
): Ground {
  const seen: Seen = { ids: new Set(), linked: new Set(), length: 0, latin: new Uint8Array(0x250), others: new Set() }
  for (const part of book.parts) read(part.tree, seen)
  for (const note of book.notes.values()) for (const node of note.content) read(node, seen)
  for (const part of book.parts) seen.ids.add(part.id)
  const targets = new Map<string, string>()
  for (const id of seen.linked) if (seen.ids.has(id)) targets.set(id, `<a${targets.size}>`)
  const characters = new Set(seen.others)
  for (const [code, used] of seen.latin.entries()) if (used) characters.add(code)
  return { notes: book.notes, targets, pictures, length: seen.length, characters, contents }
}

interface Seen {
  ids: Set<string>
  linked: Set<string>
  length: number
  latin: Uint8Array
  others: Set<number>
}

function read(node: Nodes, seen: Seen): void {
  if (node.type === 'text') readText(node.value, seen)
  if (node.type === 'element') {
    const { id, href } = node.properties
    if (typeof id === 'string') seen.ids.add(id)
    if (typeof href === 'string' && href.startsWith('#')) seen.linked.add(href.slice(1))
  }
  if ('children' in node) for (const child of node.children) read(child, seen)
}

function readText(text: string, seen: Seen): void {
  seen.length += text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < seen.latin.length) seen.latin[unit] = 1
    else {
      const point = text.codePointAt(at) ?? unit
      seen.others.add(point)
      if (point > 0xffff) at++
    }
  }
}
