import type { Element, ElementContent } from 'hast'
import { typstString } from './escape.ts'
import type { Handler, Writer } from './handler.ts'
import { styled } from './styled.ts'

export const paragraph: Handler = (element, writer) => {
  writer.open(element)
  styled(element, writer, () => {
    if (letters(element) > longest) endless(element.children, writer)
    else tuned(element, writer)
  })
  writer.endParagraph()
}

/** A paragraph of running text may have to be a line longer or shorter, so that its pages end well: `#tuned("p-1")[…]`. */
function tuned({ properties: { id, className }, children }: Element, writer: Writer): void {
  const named = typeof id === 'string' && className === undefined
  if (named) writer.code(`#tuned(${typstString(id)})[`)
  writer.inline(children)
  if (named) writer.code(']')
}

/** Characters of a paragraph of twenty pages: the typesetter's time grows faster than its lines, so a longer one is set in pieces of a page. */
const longest = 40_000
const pieceLength = 2_500

function endless(children: ElementContent[], writer: Writer): void {
  writer.code('#endless[')
  for (const [index, piece] of parted(children).entries()) {
    if (index > 0) writer.code('#parbreak();')
    writer.inline(piece)
  }
  writer.code(']')
}

function letters(node: ElementContent): number {
  if (node.type === 'text') return node.value.length
  return node.type === 'element' ? node.children.reduce((count, child) => count + letters(child), 0) : 0
}

/** Children in groups, cut behind a sentence, where that is marked, or at least behind a word. */
function parted(children: ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = []
  let room = 0
  for (const child of children.flatMap(cut)) {
    if (room <= 0) {
      groups.push([])
      room = pieceLength
    }
    groups.at(-1)?.push(child)
    room -= letters(child)
  }
  return groups
}

function cut(node: ElementContent): ElementContent[] {
  if (letters(node) <= pieceLength) return [node]
  if (node.type === 'text') return cutText(node.value).map((value) => ({ ...node, value }))
  return node.type === 'element'
    ? node.children.flatMap(cut).map((part): Element => ({ ...node, children: [part] }))
    : []
}

function cutText(text: string): string[] {
  return text.match(/[\s\S]{1,2500}(?:\s|$)|[\s\S]{1,2500}/g) ?? []
}
