import type { Element, ElementContent, RootContent } from 'hast'
import type { Book, Part, Role } from '../../book/book.ts'
import { entryIds } from './entry-ids.ts'
import { typstString } from './escape.ts'
import type { Ground } from './ground.ts'
import type { MarkPlace } from './mark-places.ts'
import { fullOpening } from './opening-words.ts'
import { TypstWriter } from './writer.ts'

/** A book as Typst source. */
export interface BookSource {
  main: string
  /** Manuscript line of each line of `main`; 0 where there is none. */
  lines: number[]
  /** What the numbers in the page marks stand for. */
  marks: MarkPlace[]
}

/** Writes a whole book as Typst: the calls of the page design in `templates/typst/` with the book's words in them. */
export function bookSource(book: Book, ground: Ground): BookSource {
  const writer = new TypstWriter(ground)
  writer.code('#import "/book.typ": *')
  writer.endLine()
  writer.code('#show: book-pages')
  writer.endParagraph()
  const parts = book.parts.filter(({ role }) => role !== 'cover')
  const firstOfBody = parts.findIndex(({ matter }) => matter !== 'front')
  for (const [index, part] of parts.entries()) {
    writer.begin(part.role)
    writer.marks.beginPart()
    if (leaves.has(part.role)) writeLeaf(part, writer)
    else writePart(part.role === 'index' ? entryIds(part) : part, { writer, index, restart: index === firstOfBody })
  }
  writer.code(
    '#context [#metadata(query(<pm>).map(m => (m.value, m.location().page())))<marks>#metadata(query(<start>).map(m => m.location().page()))<starts>]',
  )
  writer.endLine()
  return { main: writer.source(), lines: writer.lines, marks: writer.marks.all }
}

/** Parts that are one page without heads, and where their words stand on it. */
const leaves: ReadonlyMap<Role, string> = new Map([
  ['half-title', '"odd", top'],
  ['title-page', '"odd", top'],
  ['imprint', '"even", bottom'],
  ['colophon', '"even", bottom'],
])

function writeLeaf(part: Part, writer: TypstWriter): void {
  writer.code(`#leaf(${leaves.get(part.role)}, role: ${typstString(part.role)})[`)
  writer.endLine()
  markStart(part, writer)
  writer.flow(contentOf(part.tree.children))
  writer.code(']')
  writer.endParagraph()
}

function markStart({ id }: Part, writer: TypstWriter): void {
  writer.mark({ type: 'element', tagName: 'section', properties: { id }, children: [] })
}

interface Place {
  writer: TypstWriter
  index: number
  restart: boolean
}

function writePart(part: Part, { writer, index, restart }: Place): void {
  const { opener, rest } = opened(contentOf(part.tree.children))
  const numbering = part.matter === 'front' ? '"i"' : '"1"'
  writer.code(
    `#part(${typstString(headOf(part.title))}, <part${index}>, id: ${typstString(part.id)}, numbering: ${numbering}, restart: ${restart})[`,
  )
  markStart(part, writer)
  writer.flow(withId(opener, part.id))
  writer.code('][')
  writer.endLine()
  writeRest(part.role, rest, writer)
  writer.code(']')
  writer.endParagraph()
}

function writeRest(role: Role, rest: ElementContent[], writer: TypstWriter): void {
  const first = rest.find((node): node is Element => node.type === 'element')
  if (role === 'chapter' && first?.tagName === 'p') writer.openWith(fullOpening)
  if (wrapped.has(role)) writer.code(`#${role}-pages[`)
  writer.flow(rest)
  if (wrapped.has(role)) writer.code(']')
}

/** Parts that have a page design of their own. */
const wrapped = new Set<Role>(['index', 'bibliography', 'chronology'])

const contentOf = (children: RootContent[]): ElementContent[] =>
  children.filter((child): child is ElementContent => child.type !== 'doctype')

/** Takes what stands before the text of a part, to its title; an untitled part has no such words. */
function opened(children: ElementContent[]): { opener: ElementContent[]; rest: ElementContent[] } {
  const end = children.findIndex(
    (child) => child.type === 'element' && (child.tagName === 'h1' || child.tagName === 'header'),
  )
  return { opener: children.slice(0, end + 1), rest: children.slice(end + 1) }
}

/** Gives the title of a part the id by which the contents lead to it. */
function withId(opener: ElementContent[], id: string): ElementContent[] {
  return opener.map((node) => {
    if (node.type !== 'element') return node
    if (node.tagName === 'h1') return { ...node, properties: { ...node.properties, id } }
    return { ...node, children: withId(node.children, id) }
  })
}

/** A title short enough for one line above the page: cut after a colon or between words. */
function headOf(title: string): string {
  if (title.length <= longestHead) return title
  const main = title.split(/:\s/)[0] ?? title
  if (main.length <= longestHead) return main
  return `${main.slice(0, main.lastIndexOf(' ', longestHead - 1) || longestHead - 1)}…`
}

const longestHead = 46
