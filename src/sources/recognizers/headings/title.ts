import { hasVerb } from '../../blocks/has-verb.ts'
import { headingName } from '../../blocks/heading-name.ts'
import { shapeOf } from '../../blocks/shape.ts'
import { madeBy } from '../../imprint/head.ts'
import { imprintField } from '../../imprint/imprint-keys.ts'
import { issueLine } from '../../imprint/issue-line.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import type { PassageType } from '../../witness.ts'

const aboveTitle = new Set<PassageType>(['furniture', 'residue', 'byline'])

/** The first heading of a page or the first short line of a text, and its repetitions before the text begins. */
export function title(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const stated = blocks.map((block) => (block.found?.type === 'byline' ? imprintField(block.text)?.title : undefined))
  const name = stated.find((each) => each !== undefined)
  if (name) return repetitions(name, blocks).map((block) => ({ block, type: 'title' }))
  const top = blocks.findIndex((block) => block.found?.type === 'heading' && block.found.depth === 1)
  const isPage = top >= 0 && isAbovePage(blocks.slice(0, top))
  const menu = isPage ? 0 : belowMenu(blocks)
  const heads = blocks.slice(0, 4).filter(({ found }) => !found)
  const headLines = heads.filter((block, i) => isRunningHead(block) || (i === 0 && (isIssue(block) || isMark(block))))
  const from = (start: number) =>
    blocks.findIndex(
      (block, i) =>
        i >= start &&
        !aboveTitle.has(block.found?.type ?? 'narrative') &&
        !isDay(block) &&
        !headLines.includes(block) &&
        !isNumber(block, blocks[i + 1], sheet),
    )
  const below = blocks[from(menu)]
  // The title may stand above the menu as well as below it.
  const likely = isPage ? top : from(below && isTitle(below, sheet) ? menu : 0)
  const at = isPage ? top : (belowName(sheet, likely) ?? likely)
  const first = blocks[at]
  const running = headLines.map((block) => ({ block, type: 'furniture' as const }))
  if (!first || (!isPage && (!isTitle(first, sheet) || isLetter(blocks.slice(at + 1, at + 5), sheet)))) return running
  const above =
    isPage || at > likely || (menu > 0 && at >= menu) || blocks.slice(0, at).some(isDay)
      ? blocks.slice(0, at).filter((block) => !block.found || (block.found.type === 'heading' && isDay(block)))
      : []
  return [
    ...running,
    ...above.map((block) => ({
      block,
      type: isDated(block) && !isDay(block) ? ('byline' as const) : ('furniture' as const),
    })),
    { block: first, type: 'title' },
    ...repetitions(first.text, blocks.slice(at + 1)).map((block) => ({ block, type: 'title' as const })),
  ]
}

/**
 * The title below the name of a paper, a collection or a series, which has no word of the text's beginning: a line that
 * names what the text begins with, one with its author right below, the first below the number of a page or a sheet.
 */
function belowName(sheet: Sheet, likely: number): number | undefined {
  const { blocks } = sheet
  const begin = blocks.findIndex(
    ({ found, ...block }) =>
      (!found || found.type === 'table-row') && shapeOf(block).words > 25 && shapeOf(block).closed,
  )
  const head = fold(blocks[begin]?.text.slice(0, 400) ?? '')
  const known = new Set(head.split(' '))
  const first = blocks[likely]
  const shares = first && !isDated(first) ? wordsOf(first.text).map((word) => known.has(word)) : []
  if (!first || begin < 0) return undefined
  const named = belowInstitution(blocks.slice(0, begin), likely, known, sheet)
  if (named !== undefined || shares.filter(Boolean).length * 2 > shares.length) return named
  const signed = aboveByline(blocks.slice(0, begin), likely, sheet)
  if (shares.some(Boolean)) return signed ?? belowNumber(blocks.slice(0, begin), likely)
  const isRubric = shapeOf(first).words <= 2 || shapeOf(first).words >= 10
  const told = blocks.slice(likely + 1, begin).findIndex(({ text, found }) => {
    if (found) return false
    const name = fold(
      text
        .slice(0, 300)
        .replace(/\s?\([^()]*\d{4}[^()]*\).*$/, '')
        .replace(/\s?:\s.*$/u, ''),
    )
    const words = wordsOf(text.slice(0, 160))
    const shared = words.filter((word) => known.has(word)).length
    const isTold = isRubric && shared >= 2 && shared * 2 >= words.length
    return (name.includes(' ') && ` ${head} `.includes(` ${name} `)) || isTold
  })
  if (told >= 0) return likely + 1 + told
  return signed ?? belowNumber(blocks.slice(0, begin), likely) ?? belowChapter(blocks.slice(0, begin), likely, sheet)
}

/** What the site of a society or museum, whose name stands first, tells of: the line below names what the text begins with. */
function belowInstitution(head: Block[], likely: number, known: ReadonlySet<string>, sheet: Sheet): number | undefined {
  const [first, below] = [head[likely], head[likely + 1]]
  if (!first || !below || !sheet.phrases.institution.test(first.text) || !isFree(below)) return undefined
  return isTitle(below, sheet) && wordsOf(below.text).some((word) => known.has(word)) ? likely + 1 : undefined
}

/** The line right above `By Ada Tarn`, where a day, a menu or a number parts it from the first. */
function aboveByline(head: Block[], likely: number, sheet: Sheet): number | undefined {
  const { phrases } = sheet
  const first = head[likely]
  const signed = head.findIndex(({ text }, at) => at > likely + 1 && phrases.byline.test(text.toLowerCase()))
  const line = head[signed - 1]
  if (!first || !line || !isFree(line)) return undefined
  const isRubric = shapeOf(first).words <= 2 && shapeOf(line).words >= 4 && isTitle(line, sheet)
  const isFar =
    isRubric || isDated(first) || head.slice(likely + 1, signed - 1).some((block) => block.found || isPiece(block))
  return isFar ? signed - 1 : undefined
}

/** `THE FEN READERS. BOOK V.`, `LESSON XXXI.`: a book out of which a later chapter is printed alone. */
function belowChapter(head: Block[], likely: number, sheet: Sheet): number | undefined {
  const numbered = head.findIndex(
    (block, at) =>
      at > likely && at <= likely + 2 && isNumber(block, head[at + 1], sheet) && !/\s(?:I|1)\.?$/u.test(block.text),
  )
  return numbered < 0 ? undefined : numbered + 1
}

function belowNumber(head: Block[], likely: number): number | undefined {
  const numbered = head.findIndex((block, at) => at > likely && at <= likely + 2 && isPiece(block))
  const free = head.findIndex((block, at) => numbered > 0 && at > numbered && isFree(block))
  return free < 0 ? undefined : free
}

function isFree(block: Block | undefined): boolean {
  return block !== undefined && (!block.found || block.found.type === 'heading')
}

/** `Page 4`, `Sheet no. 0417`, not `Room 2, 4 May to 9 July 2019` */
function isPiece({ text }: Block): boolean {
  return /^\p{L}{3,10} (?:n[°ºo]\.? ?\d{1,5}|\d{1,3})(?![\d\p{L}]|,? (?:\d{1,2} )?\p{L}{3,9},? (?:\d{4}|to |au ))/u.test(
    text,
  )
}

/** The name of a newspaper and its day: `THE OSTBY GAZETTE Friday, January 30, 1953` */
function isDated({ text }: Block): boolean {
  return / \d{4}(?!\d)(?<=(?<!\d)(?:\d{1,2}(?:st|nd|rd|th|er)? \p{L}{3,9},?|\p{L}{3,9} \d{1,2},) \d{4})/u.test(text)
}

/** Words that may name something. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 3)
}

/** A chapter of a book by its number, its name in the line below: `LECTURE II` */
function isNumber({ text }: Block, below: Block | undefined, sheet: Sheet): boolean {
  return (
    text.length < 20 &&
    sheet.phrases.chapter.test(headingName(text).toLowerCase()) &&
    below !== undefined &&
    isTitle(below, sheet)
  )
}

/** `Fen Society Bulletin -- page 41`, `A DICTIONARY OF LIVES. BEE--BEECH [page 218]`: the head of a printed page. */
function isRunningHead({ text }: Block): boolean {
  return text.length < 120 && /^\D*\p{L}\D*(?:[[–—-]\s?(?:pages?|pp?\.|pg\.?)|\spage)\s?\d{1,4}\]?$/iu.test(text)
}

/** `Bulletin of the Fen Society, vol. 12, 1978, pp. 115-121`: where an article was printed, above it. */
function isIssue({ text }: Block): boolean {
  const issue = /["“«]/u.test(text) ? null : issueLine(text)
  return issue?.page !== undefined && issue.volume !== undefined
}

/** The number of a paper among others, in brackets: `[Council Paper 1871 (c. 12)]`. */
function isMark({ text }: Block): boolean {
  return /^\[[^[\]]*\d[^[\]]*\]\.?$/u.test(text)
}

/** A line that is only a day, or a day and what the site says beside it: `Monday 6 May 2019`. */
function isDay({ text }: Block): boolean {
  return (
    text.length < 40 &&
    /^(?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th|er)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?: \p{L}{3,10})?$/u.test(
      text,
    )
  )
}

/** `(1821–1899)` behind a name. */
const span = /\s?\([^()]*\d{4}[^()]*\),?$/

/** A salutation stands right below: what stands above it is the place and the day. */
function isLetter(below: Block[], { phrases }: Sheet): boolean {
  return below.some((block) => shapeOf(block).words <= 8 && phrases.salutation.test(block.text.toLowerCase()))
}

/** Where a text begins whose site has its name and a menu above it. */
function belowMenu(blocks: Block[]): number {
  const long = blocks.findIndex((block) => shapeOf(block).words > 25 || (shapeOf(block).closed && !block.found))
  const head = blocks.slice(0, Math.min(12, long < 0 ? blocks.length : long))
  return head.findLastIndex(({ found }) => found?.by === 'menus') + 1
}

/** Nothing but menus and the like stands above the title of a page. */
function isAbovePage(above: Block[]): boolean {
  return above.every((block) => block.found || shapeOf(block).words <= 25)
}

function isTitle(block: Block, sheet: Sheet): boolean {
  if (block.found && block.found.type !== 'heading') return false
  if (madeBy.test(block.text)) return true
  const { words, bullet } = shapeOf(block)
  if (sheet.phrases.chapter.test(headingName(block.text).toLowerCase())) return false
  if (
    words === 0 ||
    words > 20 ||
    !/\p{L}{2}/u.test(block.text) ||
    bullet ||
    block.markup.item ||
    block.text.length > 160
  )
    return false
  if (/\.[*†‡¹²³⁰⁴-⁹]{0,3}$/u.test(block.text))
    return (
      words <= (/\p{Ll}/u.test(block.text) ? 8 : 14) &&
      !hasVerb(block.text, sheet.phrases.finite) &&
      sheet.blocks.length > 3
    )
  return !/[:;,]$/.test(block.text.replace(span, '')) && sheet.blocks.length > 1
}

function repetitions(first: string, below: Block[]): Block[] {
  const out: Block[] = []
  for (const block of below) {
    const { words, closed } = shapeOf(block)
    if (words > 25 && closed && !block.found) break
    if ((!block.found || block.found.type === 'heading') && isSame(block.text, first)) out.push(block)
  }
  return out
}

/** The same words, or those before the name of the site: `Ada Tarn` and `Ada Tarn - The Lexicon`. */
function isSame(text: string, first: string): boolean {
  if (fold(text) === fold(first)) return true
  return first.startsWith(text) && /^ [-–—|:] /.test(first.slice(text.length, text.length + 3))
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
