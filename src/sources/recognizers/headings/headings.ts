import { hasVerb } from '../../blocks/has-verb.ts'
import { headingName } from '../../blocks/heading-name.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import type { PassageType } from '../../witness.ts'

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
const before = new Set(['heading', 'extract-head', 'work', 'note', 'list-item', 'table-row'])

/** Recognizers whose headings no markup has shown. */
const unmarked = new Set(['diaries', 'chapter-arguments'])

/** Short lines by themselves that name what follows. */
export function headings(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const marked = blocks.some(({ found }) => found?.type === 'heading' && !unmarked.has(found.by))
  const titles = new Set(blocks.flatMap((block) => (block.found?.type === 'title' ? [block.text] : [])))
  const counted = new Set([...romanHeads(blocks), ...countedHeads(blocks)])
  const short = blocks.map(
    (block, at) =>
      isShort(block, blocks[at + 1], sheet) && !titles.has(block.text) && (!marked || block.markup.bold === true),
  )
  const alone = blocks.map(
    (block, at) =>
      (short[at] === true && !isPictured(block, sheet) && (isNamed(block, at, sheet) || standsAlone(blocks, at))) ||
      isArgument(block, blocks[at - 1], sheet) ||
      counted.has(block),
  )
  const tight = blocks.map((_, at) => short[at] === true && standsTight(blocks, at))
  const dotted = blocks.map((block, at) => isDotted(block, blocks[at + 1], sheet))
  const isHabit = dotted.filter(Boolean).length >= 3
  if (!marked) for (const [at, is] of dotted.entries()) alone[at] ||= is && (isHabit || isCapital(blocks, at))
  const isTight = tight.filter(Boolean).length >= 2 && !alone.some(Boolean)
  const likely = isTight ? tight : alone
  const dated = isDatedStyle(blocks.filter((_, at) => likely[at]))
  return withDepths(
    blocks.filter((block, at) => likely[at] && (dated || !endsInYear(block))),
    sheet,
  )
}

function isShort(block: Block, next: Block | undefined, { phrases }: Sheet): boolean {
  const { words, length, bullet, closed, startsUpper } = shapeOf(block)
  const { item, pictured, bold } = block.markup
  if (block.found || bullet || item || (pictured && !bold) || !startsUpper || announcing.test(block.text)) return false
  if (closed && !/[?!]$/.test(block.text) && !isStopped(block.text, phrases)) return false
  if (
    isNumber(block.text) ||
    priced.test(block.text) ||
    /^[^?]{1,30}: .*\?$/.test(block.text) ||
    (/^["“«].*["”»]\s?\d{0,3}$/.test(block.text) && !isSaidBelow(block, next))
  )
    return false
  return words > 0 && words <= 14 && length <= 110
}

/** `“Come as you are”` above a paragraph that quotes it. */
function isSaidBelow({ text, gap }: Block, next: Block | undefined): boolean {
  const words = text.replace(/^["“«]\s?|\s?["”»]\s?\d{0,3}$/gu, '')
  return gap > 0 && next !== undefined && next.gap > 0 && shapeOf(next).words > 25 && next.text.includes(words)
}

/** `CHAPTER IV.`, `QUESTIONS.`: old prints set a stop behind headings too; what they head is known by their words. */
function isStopped(text: string, phrases: Phrases): boolean {
  if (phrases.chapter.test(headingName(text).toLowerCase())) return true
  return !/\p{Ll}/u.test(text) && sectionRole(text, phrases) !== 'body'
}

/** `And they further say,--`: a line that ends in a dash introduces what follows. */
const announcing = /[\p{L}\d,:;]\s?(?:[—–]|-{1,3})$/u

/** `5,95 €`, `From £12` */
const priced = /[£€$]\s?\d|\d\s?[£€$]/

/** More figures than a span of years has, and no letter but those of a key: `01 48 41 35 04`, `EAN: 9791036360565`. */
function isNumber(text: string): boolean {
  return /^(?:\p{Lu}{2,5}\s?:)?[^\p{L}]*$/u.test(text) && text.replace(/\D/g, '').length > 8
}

/** `I.`, `II.` … by themselves between paragraphs, counting up. */
function romanHeads(blocks: Block[]): Set<Block> {
  const lone = blocks.filter(
    (block, at) => !block.found && (block.gap > 0 || at === 0) && /^[IVX]{1,6}\.?$/.test(block.text),
  )
  const counting = lone.every(({ text }, i) => text.replace('.', '') === romans[i])
  return new Set(lone.length >= 2 && counting ? lone : [])
}

/** `1. THE BRIDGE`, `2. WHO BUILT IT?` … in capitals, counting up. */
function countedHeads(blocks: Block[]): Block[] {
  const lines = blocks.filter(({ found, text }) => !found && /^\d{1,2}[.)] [^\p{Ll}]{4,60}$/u.test(text))
  const counting = lines.every(({ text, gap }, i) => gap > 0 && Number.parseInt(text, 10) === i + 1)
  return lines.length >= 2 && counting ? lines : []
}

/** A line that speaks of a picture in its middle or end, or tells who is shown where: `The school, c. 1905 (County Museum)`. */
function isPictured({ text }: Block, { phrases }: Sheet): boolean {
  const line = text.toLowerCase()
  const cue = phrases.caption.exec(line)
  if (phrases.posed.test(line)) return true
  return cue !== null && (cue.index > 0 || /^[^:]{1,30}[:.]/.test(text))
}

/** What a chapter tells, in capitals below its number: `OF HIS SCHOOLING, AND HOW HE LEFT.` */
function isArgument(block: Block, above: Block | undefined, { phrases }: Sheet): boolean {
  if (block.found || !above || shapeOf(block).words > 30 || /\p{Ll}/u.test(block.text)) return false
  return /\p{Lu}{3}/u.test(block.text) && phrases.chapter.test(headingName(above.text).toLowerCase())
}

const frame = new Set<PassageType>(['furniture', 'residue', 'byline'])

/** `ADA TARN AT SEA.` between a paragraph that ends, or what frames the text, and a paragraph that begins. */
function isCapital(blocks: Block[], at: number): boolean {
  const { text, gap } = blocks[at] as Block
  const above = blocks[at - 1]
  if (gap === 0 || /\p{Ll}|(?<!\p{L})\p{Lu}\./u.test(text) || shapeOf({ text }).words < 2) return false
  return above !== undefined && (above.found ? frame.has(above.found.type) : shapeOf(above).closed)
}

/** `Early life.` above a paragraph, as some collections of encyclopedia texts write headings. */
function isDotted(block: Block, next: Block | undefined, { phrases }: Sheet): boolean {
  const { words, bullet, startsUpper } = shapeOf(block)
  if (block.found || bullet || !startsUpper || words === 0 || words > 6 || !/[\p{L}\d)]\.$/u.test(block.text))
    return false
  const isHead = !/\p{Ll}/u.test(block.text) || !hasVerb(block.text, phrases.finite)
  return isHead && next !== undefined && !next.found && shapeOf(next).words > 12
}

/** `Notes`, `Works in English`, `Chapter IV`: headings by their words. */
function isNamed(block: Block, at: number, { blocks, phrases }: Sheet): boolean {
  const heads = blocks[at + 1]?.found?.type === 'work'
  const isBelow = block.gap > 0 || at === 0 || blocks[at - 1]?.found?.type === 'furniture'
  if (/\p{L}\s?\[([^[\]]{2,40})\]$/u.test(block.text))
    return phrases.brackets.test(block.text.slice(block.text.lastIndexOf('[') + 1, -1).toLowerCase())
  const isChapter = phrases.chapter.test(headingName(block.text).toLowerCase())
  if (isChapter && isBelow) return true
  if (/\.$/.test(block.text) && isStopped(block.text, phrases)) return true
  if (/[.,;…]$/.test(block.text) || (block.gap === 0 && at > 0 && !heads)) return false
  if (isChapter) return true
  return shapeOf(block).words <= 8 && sectionRole(block.text, phrases) !== 'body'
}

/** Blank lines around it, and below it, whatever the site has put between, a paragraph, a list or another heading. */
function standsAlone(blocks: Block[], at: number): boolean {
  const block = blocks[at] as Block
  let below = at + 1
  while (blocks[below]?.found?.type === 'furniture') below += 1
  const next = blocks[below]
  if (!next || (at > 0 && block.gap === 0)) return false
  const type = next.found?.type
  if (/[.,;:…]$|^[^"“«].*[»”"]$/.test(block.text)) return type === 'work' && block.text.endsWith(':')
  if (type) return type === 'work' || (next.gap > 0 && before.has(type))
  return next.gap > 0
}

/** No blank line below it, and none above it in texts that have none; a paragraph on either side. */
function standsTight(blocks: Block[], at: number): boolean {
  const block = blocks[at] as Block
  const next = blocks[at + 1]
  const above = blocks[at - 1]
  if (!next || next.found || next.gap > 0 || /[.,;:…»”"]$/.test(block.text)) return false
  return isParagraph(next) && (block.gap > 0 || !above || above.found !== undefined || isParagraph(above))
}

function isParagraph(block: Block): boolean {
  return !block.found && shapeOf(block).words > 12 && shapeOf(block).closed
}

/** Whether headings of this text have years, so that a year at the end does not make a caption of a line. */
function isDatedStyle(likely: Block[]): boolean {
  const dated = likely.filter(endsInYear).length
  return dated >= 2 && dated * 2 >= likely.length
}

/** A single year or a full date at the end, as under a picture; but no span of years. */
function endsInYear(block: Block): boolean {
  if (/ (?:of|de|du|since|before|after|depuis|avant|après) \d{4}$/u.test(block.text)) return false
  if (/^[IVXL]{1,6}\.?\s[—–-]/u.test(block.text)) return false
  return /(?:,|\p{L}) (?:c\. ?)?\d{4}[.)]?$/u.test(block.text) && !/\d{4}\s?[-–—]\s?\d{2,4}\)?$/.test(block.text)
}

/**
 * A heading right under another is one level deeper, and so are those that follow until the next such pair, or until
 * the notes, works or links. Kinds of works stand below a heading for all of them.
 */
function withDepths(likely: Block[], { blocks, phrases }: Sheet): Finding[] {
  const places = new Map(blocks.map((block, at) => [block, at]))
  const isNext = (one: Block | undefined, two: Block | undefined) =>
    one !== undefined && two !== undefined && (places.get(two) ?? 0) - (places.get(one) ?? 0) === 1
  let depth = 2
  let group: Block | undefined
  return likely.map((block, i) => {
    const name = headingName(block.text).toLowerCase()
    const role = sectionRole(block.text, phrases)
    if (phrases.chapter.test(name)) depth = 2
    else if (role === 'works') depth = group && !phrases.allWorks.test(name) ? 3 : 2
    else if (role !== 'body') depth = 2
    else if (isNext(likely[i - 1], block)) depth = Math.min(depth + 1, 3)
    else if (isNext(block, likely[i + 1])) depth = 2
    group = role !== 'works' ? undefined : phrases.allWorks.test(name) ? block : group
    return { block, type: 'heading' as const, depth }
  })
}
