import type { Element, ElementContent, Root } from 'hast'
import type { Book, Part } from '../book/book.ts'

/** A paragraph, heading, item or cell of the book, with its line in the manuscript. */
export interface TextBlock {
  text: string
  line: number
  element: Element
}

/** The parts that come from the manuscript. */
export function bodyParts(book: Book): Part[] {
  return book.parts.filter(({ role }) => manuscriptRoles.has(role))
}

/** The words of a tree, without note calls; blocks are parted by a line break. */
export function textOf(tree: Root | Element): string {
  const out: string[] = []
  const waiting: Array<ElementContent | Root['children'][number] | string> = [...tree.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') out.push(node)
    else if (node.type === 'text') out.push(node.value)
    else if (node.type === 'element' && node.properties.dataNote === undefined) {
      if (blockNames.has(node.tagName)) waiting.push('\n')
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        waiting.push(node.children[index] as ElementContent)
    }
  }
  return out.join('')
}

/** Elements of some names, at any depth, with the line of the manuscript that they or what holds them begin on. */
export function blocksNamed(tree: Root, names: ReadonlySet<string>): TextBlock[] {
  const found: TextBlock[] = []
  const waiting: Array<[node: Root['children'][number], line: number]> = []
  for (const child of tree.children.toReversed()) waiting.push([child, 0])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, outer] = next
    if (node.type !== 'element') continue
    const line = Number(node.properties.dataLine ?? outer) || outer
    if (names.has(node.tagName)) found.push({ text: textOf(node), line, element: node })
    else for (const child of node.children.toReversed()) waiting.push([child, line])
  }
  return found
}

const manuscriptRoles = new Set(['chapter', 'documents', 'chronology', 'disagreements', 'bibliography'])
const blockNames = new Set(
  'address blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p section table td th tr ul'.split(' '),
)
