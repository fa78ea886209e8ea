import { pattern } from '../../../pattern.ts'
import { hasVerb } from '../../blocks/has-verb.ts'
import { headingName } from '../../blocks/heading-name.ts'
import { isInitialled } from '../../blocks/is-initialled.ts'
import { shapeOf } from '../../blocks/shape.ts'
import { namedBy } from '../../imprint/author-of.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const dates = pattern('iu')`
  ^\(?\s*(?:(?:born|b\.|née?(?: le| en)?)\s*)?[\p{L}\p{N}.,/ °]{0,30}\d{3,4}\??\s*(?:[-–—]|to
  |à)\s*(?:[\p{L}\p{N}.,/ °]{0,30}\d{3,4}\??)?\s*\)?$
`
const day = pattern('iu')`
  ^[\p{L}.,]{0,12}\s*(?:\d{1,2}(?:st|nd|rd|th|er)?\s+[\p{L}.]{3,10},?\s+\d{4}
  |[\p{L}.]{3,10}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[,|·].{0,40}|\s(?:by|par)\s.{2,40})?\.?$
`

/** Under the title: who wrote it, when, and the dates of a life. */
export function byline(sheet: Sheet): Finding[] {
  const from = sheet.blocks.findIndex((block) => block.found?.type === 'title') + 1
  const out: Finding[] = []
  for (const block of sheet.blocks.slice(from, from + 8)) {
    if (isLifetime(block, sheet.blocks[from]?.found?.by)) out.push({ block, type: 'byline' })
    if (block.found) continue
    if (shapeOf(block).words > 25 || block.text.length > 200) break
    if (
      isByline(block, sheet.blocks[sheet.blocks.indexOf(block) + 1], sheet, from > 0) ||
      isSubtitle(block, sheet, from) ||
      (from > 0 && isPresented(block, sheet))
    )
      out.push({ block, type: 'byline' })
    else if (shapeOf(block).words > 12 && hasVerb(block.text, sheet.phrases.finite)) break
  }
  for (const block of provenance(sheet, from)) if (!block.found) out.push({ block, type: 'byline' })
  const known = new Set(out.map(({ block }) => block))
  const page = titlePage(sheet, from).filter((block) => !known.has(block))
  return [
    ...out,
    ...page.map((block) => ({ block, type: 'byline' as const })),
    ...signatures(sheet, new Set([...known, ...page])),
  ]
}

/** Between brackets below the title or at the end, where and when a text was printed: `[From the Ostby Courier, 6th May, 1868.]` */
function provenance({ blocks, phrases }: Sheet, from: number): Block[] {
  const edges = [...blocks.slice(from, from + 3), ...blocks.slice(Math.max(from + 3, blocks.length - 3))]
  return edges.filter(
    (block) =>
      /^(?:\[[^[\]]{6,200}\]|\([^()]{6,200}\))\.?$/u.test(block.text) &&
      !/;.*;/u.test(block.text) &&
      shapeOf(block).year &&
      !hasVerb(block.text.slice(1), phrases.finite),
  )
}

/** The lines of a title page, from the title to the contents, the first chapter or what an archive says of the text. */
function titlePage({ blocks, phrases }: Sheet, from: number): Block[] {
  const out: Block[] = []
  for (const block of blocks.slice(from, from + 24)) {
    const type = block.found?.type
    if (type === 'furniture' || type === 'byline' || phrases.chapter.test(headingName(block.text).toLowerCase())) {
      const isPage = block.found?.by === 'header-lines' ? from > 0 : out.some(({ text }) => isImprint(text))
      return isPage ? out : []
    }
    if (type === 'residue' || type === 'title') continue
    if (type || shapeOf(block).words > 14 || (shapeOf(block).closed && /\p{Ll}/u.test(block.text))) return []
    out.push(block)
  }
  return []
}

/** `BY`, `By Jo Holm`, `London, 1911`, `M CM XI`. */
function isImprint(text: string): boolean {
  return /^(?:by|par)(?:$| \p{Lu})|(?:^|\s)(?:1[5-9]|20)\d\d\.?$|^M[CDLXVI. ]{3,}$/iu.test(text)
}

/** `By Jo Holm, updated 2020` below the text. */
function signatures({ blocks }: Sheet, known: Set<Block>): Finding[] {
  const signed =
    /^(?:by|par|written by|écrit par) \p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |Le )?\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[,|(·©–-].{0,100}|\.\s[^.]{0,60}\d{4}[^.]{0,60})?\.?$/iu
  const last = blocks.slice(-lastLines).filter((block) => !block.found && isInitialled(block.text))
  const named = blocks
    .filter(
      (block) =>
        !block.found && !known.has(block) && /^\p{Lu}/u.test(block.text) && signed.test(block.text.slice(0, 240)),
    )
    .filter((block) => block.text.length < 240 && /^\p{L}+ (?:\p{L}+ )?\p{Lu}/u.test(block.text))
  return [...named, ...last].map((block) => ({ block, type: 'byline' }))
}

function isByline(block: Block, next: Block | undefined, { phrases }: Sheet, titled: boolean): boolean {
  const line = block.text.toLowerCase()
  if (titled && shapeOf(block).words <= 12 && isMasthead(block, next)) return true
  if (phrases.byline.test(line) && shapeOf(block).words <= 14) return true
  if (titled && namedBy(phrases.writer).test(block.text) && !shapeOf(block).closed) return true
  return titled && /\d/u.test(line) && (dates.test(line) || day.test(line))
}

/** A bare name under the title of which the last lines of the document tell who that is. */
function isPresented(block: Block, { blocks }: Sheet): boolean {
  if (!/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.'’-]+){1,3}$/u.test(block.text)) return false
  return blocks.slice(-lastLines).some((other) => other !== block && other.text.startsWith(`${block.text} `))
}

/** Among so many blocks at the end a document tells who wrote it. */
const lastLines = 4

/** A heading of a page that says no more than when somebody lived: `Surveyor; 1858-1916`. */
function isLifetime({ found, text }: Block, by: string | undefined): boolean {
  return (
    found?.type === 'heading' &&
    found.by === 'markup' &&
    by === 'markup' &&
    /^[\p{L}, ;(]{0,60}\d{3,4}\s?[-–—]\s?\d{3,4}\)?$/u.test(text)
  )
}

/** A line in capitals with another short one below it, or a newspaper with its day. */
function isMasthead(block: Block, next: Block | undefined): boolean {
  const isBelow = next !== undefined && shapeOf(next).words <= 12 && !shapeOf(next).closed
  const capitals = /\p{Lu}{3}/u.test(block.text) && !/\p{Ll}/u.test(block.text)
  return (capitals && isBelow) || /^\p{Lu}.{2,60}, (?:\p{L}+day,? )?\d{1,2} \p{L}{3,9} \d{4}$/u.test(block.text)
}

/** The line right under the title; in bare text without a blank line between. */
function isSubtitle(block: Block, { blocks }: Sheet, from: number): boolean {
  if (from === 0 || blocks[from] !== block || block.markup.item || block.markup.bold) return false
  const isDeck = !/\p{Ll}/u.test(block.text)
  if ((shapeOf(block).closed && !isDeck) || shapeOf(block).words > 16 || /[:;]$/.test(block.text)) return false
  return block.gap === 0 || credited.test(block.text) || blocks.some((other) => other.markup.type === 'heading')
}

/** `Notes set down for the family by Ada Tarn` */
const credited = /^\p{Lu}.{6,80} (?:by|par) (?:the |la |le |l['’])?\p{Lu}[^,;:]{2,50}$/u
