import type { Block } from '../sheet.ts'
import type { PageBlock } from './html-block.ts'
import { htmlEvents } from './html-events.ts'
import { mainBlocks } from './html-main.ts'
import { Page } from './html-page.ts'
import type { Reading } from './reader.ts'

/** A saved page: blocks with their places in the markup; menus, footers and the like are furniture. */
export function readHtml(markup: string): Reading {
  const page = new Page()
  htmlEvents(markup, page)
  const { blocks, imprint, labels } = page.finish()
  return {
    text: markup,
    blocks: mainBlocks(blocks, imprint).map((block, i, all) => blockOf(block, all[i - 1], labels)),
    imprint,
  }
}

function blockOf({ ink, markup, note }: PageBlock, above: PageBlock | undefined, labels: Map<string, string>): Block {
  const gap = markup.pair && above?.markup.pair ? 0 : 1
  if (markup.type !== 'note') return { ...ink, gap, indent: 0, markup }
  const own = ink.calls[0]?.from === 0 ? ink.calls[0].label : null
  const label = labels.get(note ?? '') ?? own ?? markup.label
  const calls = ink.calls.map((call) => (call.from === 0 ? { ...call, label: null } : call))
  return { ...ink, calls, gap, indent: 0, markup: { ...markup, ...(label && { label }) } }
}
