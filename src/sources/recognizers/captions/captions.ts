import { hasVerb } from '../../blocks/has-verb.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Lines of pictures that were lost: short, without a verb, between paragraphs. */
export function captions(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const titles = new Set(blocks.flatMap((block) => (block.found?.type === 'title' ? [block.text] : [])))
  const marked = blocks.some((block) => block.markup.type === 'heading')
  return blocks.flatMap((block, at) => {
    if (block.found) return []
    if (isMarked(blocks, at, sheet)) return [{ block, type: 'caption' as const }]
    if (!isLine(block) || isSignature(blocks, at)) return []
    const { closed, words } = shapeOf(block)
    const line = block.text.toLowerCase()
    const tells = hasVerb(block.text, sheet.phrases.finite)
    const cue = sheet.phrases.caption.exec(line)
    const strong = cue && (cue.index === 0 || cue[0].startsWith('('))
    const below = block.markup.pictured === true && !tells
    if ((words <= mostPictured && (below || sheet.phrases.pictured.test(line))) || (!tells && isShown(block, sheet)))
      return [{ block, type: 'caption' as const }]
    if (closed ? (strong || (cue && words <= mostCredited)) && !tells : cue)
      return [{ block, type: 'caption' as const }]
    if (closed || words > 20) return []
    const dated = /(?:,|\p{L}) (?:c\. ?)?\d{4}\)?$/u.test(line)
    const lone = (dated || (marked && block.gap > 0)) && !tells
    return lone || isPaired(blocks, at) || titles.has(block.text) ? [{ block, type: 'caption' as const }] : []
  })
}

/** Words of a caption that tells where in the picture something stands, or stands below one; more would be a paragraph. */
const mostPictured = 20

/** A line that says of itself or of the next one that it is a caption: `Image caption,`, `[caption: The mill in snow]`. */
function isMarked(blocks: Block[], at: number, { phrases }: Sheet): boolean {
  const line = (blocks[at]?.text ?? '').slice(0, 80).toLowerCase()
  if (line.startsWith('[') && blocks[at]?.text.endsWith(']')) return phrases.captionMark.test(line.slice(1))
  if (phrases.captionMark.exec(line)?.[0] === line) return true
  const above = blocks[at]?.gap === 0 ? blocks[at - 1]?.text.toLowerCase() : undefined
  return above !== undefined && above.length < 80 && phrases.captionMark.exec(above)?.[0] === above
}

/** Names what or who is shown: `The harbour (Ada Tarn).`, `Jo Holm at Ostby (1911).`, `Jo Holm, the first of the pilots.` */
function isShown(block: Block, { phrases }: Sheet): boolean {
  const { text } = block
  if (phrases.posed.test(text.toLowerCase())) return true
  return shapeOf(block).words <= mostCredited && (/\((?:\p{Lu}[^()]*|\d{4})\)\.$/u.test(text) || introduced.test(text))
}

/** A name and what its bearer was. */
const introduced = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}, (?:the |an? |l['’]|la |les? |une? )[^,;:]{4,80}\.$/u

const mostCredited = 14

/** Right below a paragraph that is announced by a colon. */
function isSignature(blocks: Block[], at: number): boolean {
  return blocks[at]?.gap === 0 && !blocks[at - 1]?.found && blocks[at - 2]?.text.endsWith(':') === true
}

function isLine(block: Block): boolean {
  const { words, length, bullet } = shapeOf(block)
  return words > 0 && words <= 30 && length <= 220 && !bullet && !block.markup.item && !/[:;,]$/.test(block.text)
}

/** One of two or three short lines together, or a short line right above or below a paragraph. */
function isPaired(blocks: Block[], at: number): boolean {
  let from = at
  while (from > 0 && blocks[from]?.gap === 0 && at - from < 4) from -= 1
  let to = at + 1
  while (blocks[to]?.gap === 0 && to - at < 4) to += 1
  const run = blocks.slice(from, to)
  const short = run.filter((block) => shapeOf(block).words <= 20 && !shapeOf(block).closed)
  return run.length > 1 && short.length <= 3
}
