import { ReadableChain } from '../files/readable-chain.ts'
import type { Block, Call } from '../sheet.ts'
import type { PageBlock } from './html-block.ts'
import { htmlEvents } from './html-events.ts'
import { mainBlocks } from './html-main.ts'
import { Page } from './html-page.ts'
import type { Reading } from './reader.ts'

/** A saved page: blocks with their places in the markup; menus, footers and the like are furniture. */
export function readHtml(markup: string): Reading {
  return readPage(markup, (page) => htmlEvents(markup, page))
}

/** The reading of a page that is fed from markup. */
export function readPage(markup: string, feed: (page: Page) => void): Reading {
  const page = new Page()
  feed(page)
  const { blocks, imprint, labels, ...deep } = page.finish()
  return {
    text: markup,
    blocks: rows(mainBlocks(blocks, imprint)).map((block, i, all) => blockOf(block, all[i - 1], labels)),
    imprint,
    ...deep,
  }
}

/** The paragraphs in the cells of one row, as word processors write them, in one block. */
function rows(blocks: PageBlock[]): PageBlock[] {
  const out: PageBlock[][] = []
  for (const block of blocks) {
    const last = out.at(-1)?.[0]
    const isSame = last && block.row !== null && block.row === last.row && last.markup.type === 'table-row'
    if (isSame && block.markup.type === 'table-row') out.at(-1)?.push(block)
    else out.push([block])
  }
  return out.map((row) => {
    const [first] = row as [PageBlock]
    if (row.length === 1) return first
    const chain = new ReadableChain()
    row.forEach(({ ink }, i) => {
      if (i > 0) chain.blank(ink)
      chain.add(ink)
    })
    return { ...first, ink: chain.read() }
  })
}

function blockOf(
  { ink, markup, note, parted }: PageBlock,
  above: PageBlock | undefined,
  labels: Map<string, string>,
): Block {
  const gap = markup.pair && above?.markup.pair ? 0 : parted ? 2 : 1
  const whole = ink.calls.map((call) => bracketed(ink.text, call))
  if (markup.type !== 'note') return { ...ink, calls: whole, gap, indent: 0, markup }
  const own = whole[0]?.from === 0 ? whole[0].label : null
  const label = labels.get(note ?? '') ?? own ?? markup.label
  const calls = whole.map((call) => (call.from === 0 ? { ...call, label: null } : call))
  return { ...ink, calls, gap, indent: 0, markup: { ...markup, ...(label && { label }) } }
}

/** The brackets around a mark are part of it, where only its figure is a link. */
function bracketed(text: string, call: Call): Call {
  const pair = `${text[call.from - 1] ?? ''}${text[call.to] ?? ''}`
  return call.label !== null && (pair === '[]' || pair === '()')
    ? { ...call, from: call.from - 1, to: call.to + 1 }
    : call
}
