import type { Element, ElementContent, RootContent } from 'hast'
import type { Book, Note, NoteId, Part } from '../../book/book.ts'

/** What becomes one XHTML document: a part, or a stretch of a long one. */
export interface Piece {
  file: string
  part: Part
  nodes: ElementContent[]
  /** Notes called in it, in order. */
  notes: Note[]
  isFirst: boolean
}

/** Estimated bytes of a document; shops and old readers want less than 300,000. */
const room = 200_000

/** Divides the parts of a book into documents, a long part between its blocks; the notes go where they are called. */
export function pieces(book: Book): Piece[] {
  return book.parts.flatMap((part) => {
    const made: Piece[] = []
    let size = 0
    for (const node of part.tree.children.flatMap(divided)) {
      const notes = notesCalled(node, book.notes)
      const weight =
        weigh(node) + notes.reduce((sum, note) => sum + note.content.reduce((n, c) => n + weigh(c), 120), 0)
      const last = made.at(-1)
      if (last && size + weight <= room) {
        last.nodes.push(node)
        last.notes.push(...notes.filter((note) => !last.notes.includes(note)))
        size += weight
      } else {
        made.push({ file: fileOf(part.id, made.length), part, nodes: [node], notes, isFirst: made.length === 0 })
        size = weight
      }
    }
    return withoutRepeatedNotes(made)
  })
}

function fileOf(id: string, number: number): string {
  return number === 0 ? `${id}.xhtml` : `${id}_${number + 1}.xhtml`
}

/** A table or list too long for one document becomes several of the same kind. */
function divided(node: RootContent): ElementContent[] {
  if (node.type === 'doctype') return []
  if (node.type !== 'element' || weigh(node) <= room) return [node]
  const holder = rowsOf(node)
  if (!holder) return [node]
  const groups: ElementContent[][] = [[]]
  let size = 0
  for (const row of holder.children) {
    const weight = weigh(row)
    if (size + weight > room && size > 0) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(row)
    size += weight
  }
  return groups.map((rows, i) => withRows(node, holder, rows, i))
}

function rowsOf(node: Element): Element | null {
  if (/^(?:[ou]l|dl|blockquote|div|section)$/.test(node.tagName)) return node
  if (node.tagName !== 'table') return null
  return node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'tbody') ?? null
}

function withRows(node: Element, holder: Element, rows: ElementContent[], index: number): Element {
  const { id, ...properties } = node.properties
  const named = index === 0 && id !== undefined ? { ...properties, id } : properties
  if (node === holder) return { ...node, properties: named, children: rows }
  const children = node.children.map((child) => (child === holder ? { ...holder, children: rows } : child))
  return { ...node, properties: named, children }
}

function weigh(node: RootContent): number {
  if (node.type === 'text')
    return node.value.length + (/[^\u0000-\u007f]/.test(node.value) ? node.value.length >> 1 : 0)
  if (node.type !== 'element') return 0
  let weight = 40
  for (const child of node.children) weight += weigh(child)
  return weight
}

function notesCalled(node: ElementContent, notes: ReadonlyMap<NoteId, Note>): Note[] {
  const called = new Set<Note>()
  const see = (inner: ElementContent): void => {
    if (inner.type !== 'element') return
    const { dataNote } = inner.properties
    const note = typeof dataNote === 'string' ? notes.get(dataNote as NoteId) : undefined
    if (note) called.add(note)
    for (const child of inner.children) see(child)
  }
  see(node)
  return [...called]
}

/** A note called in two documents stands in the first. */
function withoutRepeatedNotes(made: Piece[]): Piece[] {
  const seen = new Set<Note>()
  for (const piece of made) {
    piece.notes = piece.notes.filter((note) => !seen.has(note))
    for (const note of piece.notes) seen.add(note)
  }
  return made
}
