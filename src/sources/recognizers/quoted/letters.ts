import { hasVerb } from '../../blocks/has-verb.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import type { PassageType } from '../../witness.ts'

/** Paragraphs that a letter may have. */
const longest = 80

/** Letters, from the salutation to the name below, `My dear Sister, … Your affectionate brother, Thos. Garland`, or between marks. */
export function letters(sheet: Sheet): Finding[] {
  const { blocks, phrases } = sheet
  const out: Finding[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isLine(blocks[at], phrases.salutation)) continue
    const rest = blocks.slice(at + 1, at + longest)
    const quoted = /^["“«]/.test(blocks[at]?.text ?? '') ? rest.findIndex(({ text }) => /["”»]\.?$/.test(text)) : -1
    if (quoted >= 0) {
      out.push(
        ...blocks
          .slice(at, at + quoted + 2)
          .filter(free)
          .map(quotation),
      )
      at += quoted + 1
      continue
    }
    const closing = rest.findIndex((block) => isLine(block, phrases.valediction))
    const next = rest.findIndex((block) => isLine(block, phrases.salutation))
    if (closing < 0 || (next >= 0 && next < closing)) continue
    const last = rest.findIndex((block, i) => i > closing && !isLine(block, phrases.valediction))
    const end = at + (last < 0 ? rest.length : last)
    const take = (some: Block[], type: PassageType) =>
      out.push(...some.filter(free).map((block): Finding => ({ block, type })))
    const signed = signature(blocks, end, phrases.finite)
    take(headOf(blocks, at), 'byline')
    take(blocks.slice(at, end + 1), 'block-quotation')
    take(blocks.slice(end + 1, signed), 'attribution')
    at = signed - 1
  }
  return out
}

function free(block: Block): boolean {
  return !block.found || block.found.type === 'byline'
}

function quotation(block: Block): Finding {
  return { block, type: 'block-quotation' }
}

function isLine(block: Block | undefined, words: RegExp): boolean {
  if (!block || (block.found && block.found.type !== 'byline') || shapeOf(block).words > 12) return false
  return words.test(
    block.text
      .toLowerCase()
      .replace(/^["“«]\s?/, '')
      .replace(/’/g, "'"),
  )
}

/** Address and date above the salutation. */
function headOf(blocks: Block[], at: number): Block[] {
  let from = at
  while (from > 0 && at - from < 6 && isHead(blocks[from - 1] as Block)) from -= 1
  return blocks.slice(from, at)
}

function isHead(block: Block): boolean {
  return !block.found && shapeOf(block).words <= 8 && (/[\d,]/.test(block.text) || !shapeOf(block).closed)
}

/** After the names below the closing words, of which there may be several lines. */
function signature(blocks: Block[], end: number, finite: RegExp): number {
  let to = end + 1
  while (to < end + 5 && isName(blocks[to], finite) && (to === end + 1 || blocks[to]?.gap === 0)) to += 1
  return to
}

function isName(block: Block | undefined, finite: RegExp): boolean {
  return (
    block !== undefined &&
    !block.found &&
    shapeOf(block).words <= 7 &&
    /^\p{Lu}/u.test(block.text) &&
    !hasVerb(block.text, finite) &&
    !/[:?!]$|^P\.? ?S\b/.test(block.text)
  )
}
