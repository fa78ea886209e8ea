import { hasVerb } from '../has-verb.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** A head, what it heads, and the line that says where that is from. */
interface Sourced {
  at: number
  head: Block
  texts: Block[]
  source: Block
}

/** Paragraphs that one extract may have. */
const longest = 8

const label = /^[([]?(\d{1,3}(?=[.)\]:\s])|[IVX]{1,6}(?=[.)\]:]))[.)\]:]*\s/u
const cue =
  /^(?:[-–—]\s?|[([])?(?:sources?\s?:|(?:taken |extracted |excerpted )?from\s|extract from\s|excerpt from\s|in\s|extrait (?:de|du|des)\s|tiré (?:de|du|des)\s|d['’]après\s)/iu

/** Ends in a page. */
const paged = /,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?[\])]?\.?$/u

/** An anthology: short heads, each with paragraphs under it and a line that names their source. */
export function sourcedExtracts(sheet: Sheet): Finding[] {
  return runs(sheet)
    .filter((run) => run.length >= 3)
    .flatMap((run) => run.flatMap((one, index) => findings(one, label.exec(one.head.text)?.[1] ?? String(index + 1))))
}

function findings({ head, texts, source }: Sourced, number: string): Finding[] {
  return [
    { block: head, type: 'extract-head', label: number },
    ...texts.map((block) => ({ block, type: 'extract' as const, label: number })),
    { block: source, type: 'attribution' },
  ]
}

/** What follows each other without anything between. */
function runs(sheet: Sheet): Sourced[][] {
  const out: Sourced[][] = []
  let next = -1
  for (let at = 0; at < sheet.blocks.length; at += 1) {
    const found = sourcedAt(at, sheet)
    if (!found) continue
    const run = out.at(-1)
    if (run && next === at) run.push(found)
    else out.push([found])
    next = at + found.texts.length + 2
    at = next - 1
  }
  return out
}

function sourcedAt(at: number, sheet: Sheet): Sourced | null {
  const head = sheet.blocks[at] as Block
  if (!isHead(head)) return null
  const below = sheet.blocks.slice(at + 1, at + 2 + longest)
  const isLast = (index: number) => {
    const next = sheet.blocks[at + 2 + index]
    return label.test(head.text) && (!next || next.found?.type === 'furniture' || label.test(next.text))
  }
  const names = (block: Block, index: number) =>
    isSource(block, sheet) || (index > 0 && isLast(index) && isShortForm(block, sheet))
  const end = below.findIndex((block, index) => isHead(block) || names(block, index))
  const source = below[end]
  const texts = below.slice(0, Math.max(0, end))
  if (!source || texts.length === 0 || !names(source, end) || !texts.every(isText)) return null
  return { at, head, texts, source }
}

function isHead({ found, markup, text }: Block): boolean {
  if (found && found.type !== 'heading') return false
  return text.length < 100 && (markup.type === 'heading' || found !== undefined || label.test(text)) && !cue.test(text)
}

function isText(block: Block): boolean {
  return (!block.found || block.found.type === 'block-quotation') && shapeOf(block).words >= 8
}

/** `Source: Bee, Two Roads (1951), p. 3`, `[Bee, “A Walk”, Alpine Journal, 12 (1931), p. 3]` */
function isSource(block: Block, { phrases }: Sheet): boolean {
  const { words, year } = shapeOf(block)
  if (words < 3 || words > 45 || (block.found && block.found.by !== 'markup')) return false
  const isReference = phrases.reference.test(block.text.toLowerCase()) || (year && paged.test(block.text))
  return cue.test(block.text) ? year || isReference : isReference && (year || /^[-–—([]/.test(block.text))
}

/** Between an extract and the next numbered head: `Two Roads, pp. 143-144.`, `Ostby Gazette, 20 February 1858. Report of a lecture.` */
function isShortForm({ text, found }: Block, { phrases }: Sheet): boolean {
  const { words, year, startsUpper } = shapeOf({ text })
  const isPaged = /\bpp?\.\s?\d|,\s\d{1,4}\.?$/u.test(text)
  return !found && startsUpper && words >= 2 && words <= 24 && (year || isPaged) && !hasVerb(text, phrases.finite)
}
