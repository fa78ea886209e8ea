import { sliceReadable } from './readable.ts'
import { hyphens } from './readers/hyphens.ts'
import type { Block, Call, Readable, Run, Sheet } from './sheet.ts'

/** Most blocks that part a page from the next: its number, its head, a rule. */
const mostEdges = 4
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
  if (!isOpen(above) || above.text.length < 60 || !/[\p{L},;–—-]$/u.test(above.text.slice(-2))) return 0
  let end = at + 1
  while (end <= at + mostEdges && isEdge(blocks[end])) end += 1
  const next = blocks[end]
  return next && isOpen(next) && next.text.length >= 20 && /^\p{Ll}/u.test(next.text) ? end : 0
}

function isOpen({ found, markup }: Block): boolean {
  return !found && !markup.type && !markup.item
}

function isEdge(block: Block | undefined): boolean {
  return block?.found?.by === 'page-heads' || block?.found?.type === 'residue'
}

function joined(first: Block, turns: Turn[], belongs: ReturnType<typeof hyphens>): Block {
  const chain = new Chain()
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

/** Stretches of the file one after the other; a blank between two stands for what lies between them. */
class Chain {
  readonly #parts: string[] = []
  readonly #runs: Run[] = []
  readonly #calls: Call[] = []
  #length = 0

  add(part: Readable): void {
    const shift = this.#length
    for (const run of part.runs) this.#runs.push({ ...run, at: run.at + shift })
    for (const call of part.calls) this.#calls.push({ ...call, from: call.from + shift, to: call.to + shift })
    this.#write(part.text)
  }

  blank(next: Readable): void {
    const last = this.#runs.at(-1)
    const start = last ? last.start + last.width : 0
    this.#runs.push({ at: this.#length, length: 1, start, width: (next.runs[0]?.start ?? start) - start })
    this.#write(' ')
  }

  /** The edge of the page, with the blank that parts two words but not one. */
  edge(blocks: Block[], isInWord: boolean): void {
    const from = isInWord ? this.#length : this.#length + 1
    for (const block of blocks) {
      this.blank(block)
      this.add(block)
    }
    const to = this.#length
    this.#write(' ')
    const last = this.#runs.at(-1) as Run
    this.#runs.push({ at: to, length: 1, start: last.start + last.width, width: 1 })
    this.#calls.push({ from, to: isInWord ? to + 1 : to, label: null })
  }

  read(): Readable {
    return { text: this.#parts.join(''), runs: this.#runs, calls: this.#calls }
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
