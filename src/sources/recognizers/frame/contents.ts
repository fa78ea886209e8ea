import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** The headings in one line with their list: `Contents [hide] 1 Early life 2 Works 3 Notes`. */
function isRunOn(text: string): boolean {
  let at = 0
  for (const number of [/\s1\.?\s/u, /\s2\.?\s/u, /\s3\.?\s/u]) {
    const found = number.exec(text.slice(at))
    if (!found) return false
    at += found.index + found[0].length
  }
  return !/[.!?]$/.test(text)
}

/** The headings with their numbers and marks between them: `1 Early life · 2 Works · 3 Notes`. */
function isNumberedRow(text: string): boolean {
  const cells = text.split(/\s[·•|]\s/u)
  return cells.length > 2 && cells.every((cell, at) => cell.startsWith(`${at + 1} `) || cell.startsWith(`${at + 1}. `))
}

/** The lists of headings and of pictures: below `Contents`, at the end of French books. */
export function contents({ blocks, phrases }: Sheet): Finding[] {
  const out: Finding[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const start = blocks[at] as Block
    if (!start.found && isNumberedRow(start.text)) out.push({ block: start, type: 'furniture' })
    if (!phrases.contents.test(start.text)) continue
    if (!start.found && isRunOn(start.text)) out.push({ block: start, type: 'furniture' })
    if (shapeOf(start).words > 5) continue
    const entries = entriesOf(blocks.slice(at + 1, at + 400))
    if (entries.length === 0) continue
    for (const block of [start, ...entries]) {
      if (!block.found || (block === start && block.found.type === 'heading')) out.push({ block, type: 'furniture' })
    }
    at += entries.length
  }
  return out
}

function entriesOf(rest: Block[]): Block[] {
  const end = rest.findIndex(
    (block, at) => !isEntry(block) || (at > 0 && (block.gap > 2 || (block.gap > 0 && !isNumbered(block)))),
  )
  const entries = rest.slice(0, end < 0 ? rest.length : end)
  const fits = entries.every((block) => block.gap === 0 || isNumbered(block) || block === entries[0])
  const isWhole = entries.length >= 2 || isRunOn(` ${entries[0]?.text ?? '.'}`)
  return isWhole && fits ? entries : []
}

function isEntry(block: Block): boolean {
  return shapeOf(block).words <= 14 && !/[.!?]$/.test(block.text) && (!block.found || block.found.type === 'furniture')
}

function isNumbered(block: Block): boolean {
  return (
    /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxlc]{1,5})[.)]?\s/i.test(block.text) ||
    /(?:\.{3,}|(?:\. ){3,}|\s)(?:\d{1,3}|[ivxlc]{1,6}|frontispiece)$/i.test(block.text)
  )
}
