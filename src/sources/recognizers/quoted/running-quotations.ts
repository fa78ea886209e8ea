import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Paragraphs that one quotation may have. */
const longest = 60

/**
 * A quotation of several paragraphs, each of which opens with a mark while only the last closes, as in books of the old
 * print: a letter with its date, its salutation and its names, or a long speech that the line above it announces.
 */
export function runningQuotations({ blocks }: Sheet): Finding[] {
  const out: Finding[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isOpen(blocks[at])) continue
    const run = runFrom(blocks, at)
    if (run.length >= 3 || (run.length === 2 && announces(blocks[at - 1])))
      out.push(...run.map((block): Finding => ({ block, type: 'block-quotation' })))
    at += Math.max(0, run.length - 1)
  }
  return out
}

/** From an opening paragraph up to the one that closes; none when something else stands between. */
function runFrom(blocks: Block[], at: number): Block[] {
  const mark = blocks[at]?.text[0]
  let end = at + 1
  while (end < at + longest && isOpen(blocks[end]) && blocks[end]?.text[0] === mark) end += 1
  const last = blocks[end]
  const closes = last && !last.found && last.text[0] === mark && closed.test(last.text)
  return closes ? blocks.slice(at, end + 1) : blocks.slice(at, end)
}

const closed = /["”»][.,;]?\s?(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|\d{1,3})?$/u
/** A closing mark within the paragraph: what it opened with is over. */
const closedWithin = /(?<=[\p{L}\d.,;:!?…—-]|\p{L}['’])["”](?=[\s.,;:!?)\]—–-])|\s?»/u

function isOpen(block: Block | undefined): boolean {
  if (!block || block.found || block.markup.item || !/^["“«](?=\S)/u.test(block.text)) return false
  return !closed.test(block.text) && !closedWithin.test(block.text.slice(1))
}

/** Ends in `:`, `:--`, `,--` or a dash. */
function announces(block: Block | undefined): boolean {
  return (
    block !== undefined && (!block.found || block.found.type === 'narrative') && /[:—–]$|[-,:]-{1,2}$/u.test(block.text)
  )
}
