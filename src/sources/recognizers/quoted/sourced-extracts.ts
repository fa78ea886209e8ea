import { hasVerb } from '../../blocks/has-verb.ts'
import { habitOf, type QuotedAmong } from '../../blocks/quoted-among.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import { extractFindings } from './extracts.ts'

/** A head, what it heads, and the line that says where that is from. */
interface Sourced {
  head: Block
  texts: Block[]
  source?: Block
  /** Where in the last paragraph it begins, in brackets: `… over the hill. | (Two Roads, p. 3)` */
  cut?: number
}

/** Paragraphs that one extract may have. */
const longest = 8

const numbered = /^[([]?(\d{1,3}(?=[.)\]:\s])|[IVX]{1,6}(?=[.)\]:]))[.)\]:]*\s/u

/** Ends in a page. */
const paged = /,\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?[\])]?\.?$/u

/** An anthology: short heads, each with paragraphs under it and, under most, a line that names their source. */
export function sourcedExtracts(sheet: Sheet): Finding[] {
  return runs(sheet)
    .filter((run) => isAnthology(run, sheet))
    .flatMap((run) => {
      const among = habitOf(
        run.map(({ texts }) => texts),
        sheet.phrases.firstPerson,
      )
      return run.flatMap((one, index) => findings(one, labelOf(one.head, sheet) ?? String(index + 1), among))
    })
}

function isAnthology(run: Sourced[], sheet: Sheet): boolean {
  const sourced = run.filter(({ source, cut }) => source !== undefined || cut !== undefined)
  const named = run.every(({ head }) => isNamed(head, sheet))
  return sourced.length >= (named ? 2 : 3) && sourced.length * 2 >= run.length
}

/** `Extract 3. The mill burns` */
function isNamed({ text }: Block, { phrases }: Sheet): boolean {
  return phrases.extract.test(text.slice(0, 60).toLowerCase())
}

/** `3. The mill burns`, `Extract 3. The mill burns` */
function labelOf({ text }: Block, { phrases }: Sheet): string | undefined {
  return numbered.exec(text)?.[1] ?? phrases.extract.exec(text.slice(0, 60).toLowerCase())?.[1]
}

function findings({ head, texts, source, cut }: Sourced, number: string, among: QuotedAmong): Finding[] {
  const paragraphs = extractFindings(texts, number, among)
  return [
    { block: head, type: 'extract-head', label: number },
    ...paragraphs.map((one) => (cut !== undefined && one.block === texts.at(-1) ? { ...one, upTo: cut } : one)),
    ...(source ? [{ block: source, type: 'attribution' as const }] : []),
  ]
}

/** What follows each other without anything between. */
function runs(sheet: Sheet): Sourced[][] {
  const out: Sourced[][] = []
  let next = -1
  for (let at = 0; at < sheet.blocks.length; at += 1) {
    const found = sourcedAt(at, sheet) ?? bracketedAt(at, sheet) ?? unsourcedAt(at, sheet)
    if (!found) continue
    const run = out.at(-1)
    if (run && next === at) run.push(found)
    else out.push([found])
    next = at + found.texts.length + (found.source ? 2 : 1)
    at = next - 1
  }
  return out
}

function sourcedAt(at: number, sheet: Sheet): Sourced | null {
  const head = sheet.blocks[at] as Block
  if (!isHead(head, sheet)) return null
  const below = sheet.blocks.slice(at + 1, at + 2 + longest)
  const isLast = (index: number) => {
    const next = sheet.blocks[at + 2 + index]
    const isLabelled = labelOf(head, sheet) !== undefined
    return isLabelled && (!next || next.found?.type === 'furniture' || isHead(next, sheet) || !isText(next))
  }
  const names = (block: Block, index: number) =>
    index > 0 && (isSource(block, sheet) || (isLast(index) && isShortForm(block, sheet)))
  const end = below.findIndex((block, index) => isHead(block, sheet) || names(block, index))
  const source = below[end]
  const texts = below.slice(0, Math.max(0, end))
  if (!source || texts.length === 0 || !names(source, end) || !texts.every(isText)) return null
  if (isHead(source, sheet) && isNamed(source, sheet)) return null
  return { head, texts, source }
}

/** A numbered head, and paragraphs of which the last ends with its source in brackets. */
function bracketedAt(at: number, sheet: Sheet): Sourced | null {
  const head = sheet.blocks[at] as Block
  if (!isHead(head, sheet) || labelOf(head, sheet) === undefined) return null
  const below = sheet.blocks.slice(at + 1, at + 1 + longest)
  const end = below.findIndex(
    (block) => isHead(block, sheet) || !isText(block) || bracketed.test(block.text.slice(-160)),
  )
  const last = below[end]
  const cut = last && isText(last) ? bracketed.exec(last.text.slice(-160)) : null
  if (!last || !cut) return null
  return { head, texts: below.slice(0, end + 1), cut: Math.max(0, last.text.length - 160) + cut.index }
}

/** `(Two Roads, p. 3)`, `(Letters, vol. II, pp. 3-4).` */
const bracketed =
  /(?<=[.!?…”»"]) ?\((?:\p{Lu}[^()]{1,100}?,? )?(?:pp?|f|fol|ff|t|vol|chap|ch|n[°o])\.? ?[\divxlcIVXLC][^()]{0,30}\)\.?$/u

/** A head that says itself where the paragraphs up to the next head are from, or leaves it open. */
function unsourcedAt(at: number, sheet: Sheet): Sourced | null {
  const head = sheet.blocks[at] as Block
  if (!isHead(head, sheet) || !isNamed(head, sheet)) return null
  const below = sheet.blocks.slice(at + 1, at + 2 + longest)
  const end = below.findIndex((block) => isHead(block, sheet) || !isText(block))
  const next = below[end]
  return end > 0 && next && isHead(next, sheet) && isNamed(next, sheet) ? { head, texts: below.slice(0, end) } : null
}

function isHead(block: Block, sheet: Sheet): boolean {
  const { found, markup, text } = block
  if (found && found.type !== 'heading') return false
  const isMarked = markup.type === 'heading' || found !== undefined || labelOf(block, sheet) !== undefined
  return text.length < 100 && isMarked && !sheet.phrases.sourceCue.test(text.toLowerCase())
}

function isText(block: Block): boolean {
  return (!block.found || block.found.type === 'block-quotation') && shapeOf(block).words >= 8
}

/** `Source: Bee, Two Roads (1951), p. 3`, `[Bee, “A Walk”, Alpine Journal, 12 (1931), p. 3]` */
function isSource(block: Block, { phrases }: Sheet): boolean {
  const { words, year } = shapeOf(block)
  if (words < 3 || words > 45 || (block.found && block.found.by !== 'markup')) return false
  const isReference = phrases.reference.test(block.text.toLowerCase()) || (year && paged.test(block.text))
  return phrases.sourceCue.test(block.text.toLowerCase())
    ? year || isReference
    : isReference && (year || /^[-–—([]/.test(block.text))
}

/** Between an extract and the next numbered head: `Two Roads, pp. 143-144.`, `Ostby Gazette, 20 February 1858. Report of a lecture.` */
function isShortForm({ text, found }: Block, { phrases }: Sheet): boolean {
  const { words, year, startsUpper } = shapeOf({ text })
  const isPaged = /\bpp?\.\s?\d|,\s\d{1,4}\.?$/u.test(text)
  const isTold = /[?!]|(?<!\p{L})(?:in|en|since|depuis)\s(?:1[5-9]|20)\d\d(?!\p{N})/iu.test(text)
  const isShort = !found && startsUpper && words >= 2 && words <= 24
  return isShort && (year || isPaged) && !isTold && !hasVerb(text, phrases.finite)
}
