import { headingName } from '../blocks/heading-name.ts'
import type { Block, Sheet } from '../sheet.ts'
import type { Head } from './head.ts'
import { isNaming } from './is-naming.ts'
import { isPersonName } from './is-person-name.ts'
import { issueLine } from './issue-line.ts'

/**
 * Who made a text and where: a name beside the title of which the text has no word, and the line with place, publisher
 * and year: `Ada Tarn`, `THE WEST ROAD`, `Ostby, Fjord Press, 1902`.
 */
export function titlePage(lines: Block[], at: number, sheet: Sheet, isRunning: (text: string) => boolean): Head {
  const made = lines.map(({ text }) => imprint.exec(text)?.groups).find((groups) => groups !== undefined)
  const who = lines.findIndex((line, i) => i >= at && !isRunning(line.text) && writerOf(line, sheet) !== undefined)
  const author = lines[who] && writerOf(lines[who], sheet)
  const over = made && !author ? lines[at - 1] : undefined
  const above = over && writerOf(over, sheet)
  if (above !== undefined) return { ...made, author: above }
  if (!author || (who > 0 && who !== at)) return { ...made, ...(author && isBelow(lines, at, who) ? { author } : {}) }
  const title = lines
    .slice(who + 1)
    .find((line) => (isNaming(line, sheet) && !isChapter(line, sheet)) || isRunning(line.text))
  const isCredited = sheet.phrases.byline.test(lines[who + 1]?.text.toLowerCase() ?? '')
  return title && !isCredited ? { ...made, author, title: title.text } : { ...made }
}

/** A name right below the title, or below what that stands in. */
function isBelow(lines: Block[], at: number, who: number): boolean {
  return at >= 0 && who > at && (who === at + 1 || issueLine(lines[at]?.text ?? '') !== null)
}

function isChapter({ text }: Block, { phrases }: Sheet): boolean {
  return phrases.chapter.test(headingName(text).toLowerCase())
}

/** `Ostby: Fjord Press, 1902. 64 pp.`; beside who wrote it in brackets: `by Ada Tarn (Ostby: Fjord Press, 1902)` */
const imprint =
  /(?:^|^(?:[Bb]y|[Pp]ar)\s[^()]{4,60}\()(?<place>\p{Lu}[\p{L} .'’-]{1,30}?)\s?[:,]\s(?<publisher>\p{Lu}[\p{L}&.,'’ -]{2,60}?),\s(?<date>(?:1[5-9]|20)\d\d)(?=$|\)$|[.,]\s?(?:$|\P{Lu}|\p{Lu}\p{Ll}+ \P{Lu}))/u

/** The name that is a whole line above a text, where the text does not tell of who bears it. */
export function writerOf({ text }: Block, { blocks, phrases }: Sheet): string | undefined {
  const name = text.replace(/\s?[*†]$/u, '')
  if (!isPersonName(name) || phrases.finite.test(name.toLowerCase())) return undefined
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const prose = blocks.filter(({ found, text }) => found?.type === 'narrative' && text.length > 60)
  const isTold = prose.some((block) => {
    const said = ` ${block.text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
    return words.some((word) => said.includes(` ${word} `))
  })
  return prose.length > 0 && !isTold ? name : undefined
}
