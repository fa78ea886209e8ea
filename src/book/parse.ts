import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { FootnoteDefinition, FootnoteReference, List, ListItem, Parents } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype, { defaultHandlers, type Options as RemarkRehypeOptions } from 'remark-rehype'
import { unified } from 'unified'
import { mayHoldAddress } from '../markdown/may-hold-address.ts'
import { withEveryCall } from '../markdown/with-every-call.ts'
import { withoutAddresses } from '../markdown/without-addresses.ts'
import type { Chunk } from './chunks.ts'
import { settle } from './settle.ts'

/**
 * Parses one chunk into blocks of HTML structure.
 *
 * A call becomes `<sup data-call="label">`, a definition `<aside data-definition="label">`; every element carries
 * `data-line`. `stubs` are definitions of links in other chunks that this one refers to.
 */
export function parseChunk(chunk: Chunk, stubs: string[]): ElementContent[] {
  if (chunk.type === 'plain') return [plainParagraph(chunk)]
  const head = stubs.length > 0 ? `${stubs.join('\n\n')}\n\n[_]: #\n\n` : ''
  const firstLine = chunk.line - (chunk.type === 'rows' ? 2 : 0)
  const headLines = head === '' ? 0 : head.split('\n').length - 1
  const text = head + chunk.text
  const processor = mayHoldAddress(text) ? reader : readerWithoutAddresses
  const root: Root = processor.runSync(processor.parse(text))
  const settled = settle(root, firstLine - 1 - headLines)
  const blocks = settled.raw ? reparsed(settled.children) : settled.children
  return blocks.filter(isBlock).filter((block) => !isStub(block, firstLine))
}

const reader = unified().use(remarkParse).use(remarkGfm).use(withEveryCall).use(remarkRehype, rehypeOptions()).freeze()

const readerWithoutAddresses = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withEveryCall)
  .use(withoutAddresses)
  .use(remarkRehype, rehypeOptions())
  .freeze()

function rehypeOptions(): RemarkRehypeOptions {
  return {
    allowDangerousHtml: true,
    handlers: {
      footnoteReference: (state, node: FootnoteReference): Element => {
        const call = element('sup', { dataCall: node.identifier }, [])
        state.patch(node, call)
        return call
      },
      footnoteDefinition: (state, node: FootnoteDefinition): Element => {
        const content = state.all(node) as ElementContent[]
        const definition = element('aside', { dataDefinition: node.identifier }, content)
        state.patch(node, definition)
        return definition
      },
      listItem: (state, node: ListItem, parent: Parents | undefined) =>
        defaultHandlers.listItem(state, node, parent?.type === 'list' ? airOf(parent) : parent),
    },
  }
}

/** Whether a list has air between its items, told of its first item and not sought again at each of thousands. */
function airOf(list: List): List {
  const known = aired.get(list)
  if (known) return known
  const spread = Boolean(list.spread) || list.children.some((item) => item.spread ?? item.children.length > 1)
  const told: List = { type: 'list', spread, children: [] }
  aired.set(list, told)
  return told
}

const aired = new WeakMap<List, List>()

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function plainParagraph({ text, line }: Chunk): Element {
  return element('p', { dataLine: line }, [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }])
}

/** Tags deeper than this are no text any more, and reading them could exhaust the stack. */
const rawDepthAllowed = 100

/** Markup written as HTML is read as a browser reads it. */
function reparsed(blocks: RootContent[]): RootContent[] {
  const html = toHtml({ type: 'root', children: blocks }, { allowDangerousHtml: true })
  if (depthOf(html) > rawDepthAllowed) return blocks.filter((block) => block.type !== 'raw')
  return settle(fromHtml(html, { fragment: true })).children
}

function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (/^(?:br|hr|img|input|wbr|col|meta|link|area|embed|source|track|base)$/i.test(name)) continue
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}

function isBlock(node: RootContent): node is ElementContent {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')
}

function isStub(node: ElementContent, firstLine: number): boolean {
  return node.type === 'element' && Number(node.properties.dataLine) < firstLine
}
