import { announces } from '../../../announces.ts'
import { unquoted } from '../../../voice.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const noteMark = /(?:[.!?…,;][)\]"'”’»]*\s?)(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)$/u

/** Paragraphs that are someone else's words: after a colon, between quotation marks, or in the first person with a note. */
export function blockQuotations(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  const memoir = isMemoir(sheet)
  const names = subjectNames(sheet)
  const sure = sheet.blocks.map(
    (block, at) => isOpen(block) && (isAnnounced(sheet.blocks, at) || isHanded(sheet, at) || isWhole(block.text)),
  )
  const habit = sheet.blocks.filter((block, at) => sure[at] && noteMark.test(block.text.slice(-16))).length >= 2
  let quoted = false
  sheet.blocks.forEach((block, at) => {
    const least = quoted ? 0 : habit ? 1 : 2
    quoted = sure[at] === true || (isOpen(block) && !memoir && isVoiced(block, least, names, sheet))
    const upTo = quoted ? markWithin(block, sheet) : undefined
    if (quoted) out.push({ block, type: 'block-quotation', ...(upTo ? { upTo } : {}) })
  })
  return out
}

const glued = /(?<=\p{L}[.!?]["”»’]?)\d{1,3}(?=\s\p{Lu})/gu

/** Where the only note mark stands that is glued to a sentence inside the block: the text of the page goes on behind it. */
function markWithin({ text, calls }: Block, { blocks }: Sheet): number | undefined {
  const marks = [...text.matchAll(glued)]
  const [only] = marks
  if (!only || marks.length > 1 || calls.length > 0 || noteMark.test(text.slice(-16))) return undefined
  const isNoted = blocks.some(({ found }) => found?.type === 'note' && found.label === only[0])
  return isNoted ? only.index + only[0].length : undefined
}

function isOpen(block: Block): boolean {
  return !block.found && shapeOf(block).words >= 5 && !shapeOf(block).bullet
}

function isAnnounced(blocks: Block[], at: number): boolean {
  const above = blocks[at - 1]
  if (!above || above.markup.bold || !announces(above.text)) return false
  if (above.found && above.found.type !== 'narrative' && above.found.by !== 'timelines') return false
  const text = blocks[at]?.text ?? ''
  return shapeOf(above).words >= 4 && (!/^["“«]/.test(text) || isWhole(text))
}

/** `He answered with the letter that follows.`: a document, and not what goes on with the same tale. */
function isHanded({ blocks, phrases }: Sheet, at: number): boolean {
  const above = blocks[at - 1]
  if (!above || above.found || above.markup.bold || shapeOf(above).words < 8) return false
  return phrases.handsOver.test(above.text.slice(-200)) && shapeOf(blocks[at] as Block).closed
}

/** One quotation from end to end. */
function isWhole(text: string): boolean {
  const pairs: Array<[string, string]> = [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['„', '“'],
    ['‘', '’'],
  ]
  const pair = pairs.find(([open]) => text.startsWith(open))
  if (!pair) return false
  const [open, close] = pair
  const end = text.replace(/\s?(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)$/u, '').replace(/[.,;]$/, '')
  if (!end.endsWith(close)) return false
  const inner = end.slice(open.length, -close.length)
  if (close === '’') return !/’(?!\p{L})/u.test(inner)
  return open === close ? !inner.includes(close) : !inner.includes(open) && !inner.includes(close)
}

/** Speaks of itself `least` times, ends in a note mark, and never names whom the page is about. */
function isVoiced(block: Block, least: number, names: string[], sheet: Sheet): boolean {
  if (!noteMark.test(block.text.slice(-16)) || /^["“«]/.test(block.text)) return false
  if (names.some((name) => block.text.includes(name))) return false
  if (least === 0 && sheet.phrases.thirdPerson.test(block.text.toLowerCase())) return false
  return ownVoice(block.text, sheet) >= least
}

function subjectNames(sheet: Sheet): string[] {
  const title = sheet.blocks.find((other) => other.found?.type === 'title')?.text ?? ''
  return title.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []
}

/** First-person words outside quotation marks. */
function ownVoice(text: string, { phrases }: Sheet): number {
  return unquoted(text).toLowerCase().match(phrases.firstPerson)?.length ?? 0
}

function isMemoir(sheet: Sheet): boolean {
  const prose = sheet.blocks.filter((block) => !block.found && shapeOf(block).words > 25)
  const own = prose.filter((block) => ownVoice(block.text, sheet) >= 2)
  return own.length * 2 > prose.length
}
