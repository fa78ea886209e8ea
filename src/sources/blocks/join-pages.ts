import { sliceReadable } from '../files/readable.ts'
import { ReadableChain } from '../files/readable-chain.ts'
import { hyphens } from '../readers/hyphens.ts'
import type { Block, Sheet } from '../sheet.ts'

/** Most blocks that part a page from the next: its number, its head, a rule. */
const mostEdges = 4
/** Letters of a last line above the edge of a page, and of one that goes on where no edge parts it. */
const fewestLetters = 30
const line = 60
/** Most pages that one paragraph runs over. */
const mostPages = 50

/** What follows a part of a paragraph: the edge of the page, and the next part. */
interface Turn {
  edge: Block[]
  below: Block
}

/** Puts a paragraph together that runs over the end of a page; the head of the page stays in it as words of the site. */
export function joinPages(sheet: Sheet): Sheet {
  const { blocks } = sheet
  const belongs = hyphens(sheet.text)
  const out: Block[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const first = blocks[at] as Block
    const turns: Turn[] = []
    for (let end = nextPart(blocks, at); end > 0 && turns.length < mostPages; end = nextPart(blocks, at)) {
      turns.push({ edge: blocks.slice(at + 1, end), below: blocks[end] as Block })
      at = end
    }
    out.push(turns.length > 0 ? joined(first, turns, belongs) : first)
  }
  return { ...sheet, blocks: out }
}

/** Where the paragraph goes on, or 0. */
function nextPart(blocks: Block[], at: number): number {
  const above = blocks[at] as Block
  if (!isOpen(above) || !/[\p{L},;–—-]$/u.test(above.text.slice(-2))) return 0
  let end = at + 1
  while (end <= at + mostEdges && isEdge(blocks[end])) end += 1
  const next = blocks[end]
  if (above.text.length < (end > at + 1 ? fewestLetters : line)) return 0
  if (!next || !isOpen(next) || next.text.length < 20) return 0
  // A name may follow the head of a page in the middle of a sentence.
  return /^\p{Ll}/u.test(next.text) || (end > at + 1 && /^\p{Lu}\p{Ll}/u.test(next.text)) ? end : 0
}

function isOpen({ found, markup }: Block): boolean {
  return !found && !markup.type && !markup.item
}

/** With a picture, which a transcriber sets where the page ends. */
const edges: ReadonlySet<string | undefined> = new Set(['page-heads', 'transcriber-remarks'])

function isEdge(block: Block | undefined): boolean {
  return edges.has(block?.found?.by) || block?.found?.type === 'residue'
}

function joined(first: Block, turns: Turn[], belongs: ReturnType<typeof hyphens>): Block {
  const chain = new ReadableChain()
  let above: Block = first
  for (const { edge, below } of turns) {
    const head = /(\p{L}{2,40})-$/u.exec(above.text.slice(-42))?.[1]
    const tail = /^\p{Ll}{1,40}/u.exec(below.text.slice(0, 40))?.[0]
    const isParted = head !== undefined && tail !== undefined && !belongs(head, tail)
    chain.add(isParted ? sliceReadable(above, 0, above.text.length - 1) : above)
    if (edge.length > 0) chain.edge(edge, isParted)
    else if (!isParted) chain.blank(below)
    above = below
  }
  chain.add(above)
  return { ...first, ...chain.read() }
}
