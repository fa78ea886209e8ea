import { pattern } from '../../pattern.ts'
import type { Call } from '../sheet.ts'

const bracketed = /\[([^[\]]{1,60})\]/g
const label = /^(?:(?:note|nb|n|fn|nt)\.? ?)?(?:\d{1,3}|[a-z])$/i
const numbered = pattern('u')`
  ^(\d{1,3})\s?[,:;]\s?((?:(?:pp?|pgs?|ff?|fol|chap|ch|sect?|vol|t|pl|fig|no|n°|§)\.?\s?
  |(?:pages?|chapter|section|plate|chapitre|planche|tome)\s)?(?:\d{1,4}[a-z]?
  |[ivxlcIVXLC]{1,7})(?:[\s,–-]{1,3}(?:\d{1,4}[a-z]?|[ivxlc]{1,7}))*)$
`
const glued = /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»])(?:(?<=["”’»…]) )?(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})(?=$|[\s—–,.;:)\]])/gu
const rounded =
  /(?<=[.!?…"”’»] ?)\((\d{1,3}|\p{L}|\*)\)(?=$|[\s.,;])|(?<=[\p{Ll}\d] ?)\((\d{1,3}|\*)\)(?=$|[.,;:”"]|\s?»|\s\p{Lu})/gu
const signs = /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»]) ?(\*{1,3}|[†‡]{1,3}|[§¶‖])(?=$|[\s—–,.;:)\]"'”’»])/gu
/** Marks whatever the notes are: `end.†`, `end,”²`. */
const alone = /(?<=[.!?…,;:]["”’»]?)(?:[†‡]{1,3}|[¹²³⁰⁴-⁹]{1,3})(?=$|[\s—–)\]"'”’»])/gu
const pages = /\{(?:pg?\.? ?)?(?:\d{1,4}|[ivxlc]{1,6})\}/gi
const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Finds the note marks of a paragraph: `voiceless.3`, `end.”8 The`, `attack,[3]`, `end.” (4)`, and furniture such as `[citation needed]`.
 * A figure is a mark only where the document has a note of that number.
 *
 * `noteMarks('In 1917 it fell.3 So', [], new Set(['3']), /^edit$/)` is `[{from: 16, to: 17, label: '3'}]`.
 */
export function noteMarks(text: string, calls: Call[], labels: Set<string>, furniture: RegExp): Call[] {
  const plain = labels.size > 0 ? [...plainMarks(text, labels), ...gluedMarks(text, labels)] : []
  const lone = [...text.matchAll(alone)].map((match) => callOf(match, plainFigures(match[0])))
  const numbers = text.includes('{') ? [...text.matchAll(pages)].map((match) => callOf(match, null)) : []
  const all = [...calls, ...bracketMarks(text, labels, furniture), ...plain, ...lone, ...numbers]
  return withBetween(text, withoutOverlaps(all))
}

function callOf(match: RegExpMatchArray, label: string | null): Call {
  const from = match.index ?? 0
  return { from, to: from + match[0].length, label }
}

function bracketMarks(text: string, labels: Set<string>, furniture: RegExp): Call[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const inner = (match[1] as string).trim()
    if (furniture.test(inner.toLowerCase())) return [callOf(match, null)]
    const placed = numbered.exec(inner)
    if (placed && labels.has(placed[1] as string)) return placedCalls(match, placed, labels)
    const call = callOf(match, inner)
    return isLabel(text, call, inner, labels) ? [call] : []
  })
}

/** `[3, p. 12]` calls note 3, `[3, 7]` both. */
function placedCalls(match: RegExpMatchArray, placed: RegExpExecArray, labels: Set<string>): Call[] {
  const [, number = '', pages = ''] = placed
  const call = callOf(match, number)
  if (!labels.has(pages)) return [{ ...call, pages }]
  const between = call.from + match[0].length - pages.length - 1
  return [
    { ...call, to: between },
    { from: between, to: call.to, label: pages },
  ]
}

/** `end.” (4)`, `word.*` */
function plainMarks(text: string, labels: Set<string>): Call[] {
  return [...text.matchAll(rounded), ...text.matchAll(signs)].flatMap((match) => {
    const label = (match[1] ?? match[2]) as string
    return labels.has(label) ? [callOf(match, label)] : []
  })
}

/** Figures right behind a word, and those behind them after a comma: `voiceless.3`, `end.3,4`. */
function gluedMarks(text: string, labels: Set<string>): Call[] {
  const out: Call[] = []
  for (const match of text.matchAll(glued)) {
    const call = callOf(match, plainFigures(match[1] as string))
    const isNext = out.at(-1)?.to === call.from - 1 && text[call.from - 1] === ','
    if (labels.has(call.label ?? '') && (isNext || isMark(text, call.from, call.to))) out.push(call)
  }
  return out
}

/** The comma between two marks, and the page behind one: `[1], [2]`, `[3]: 14`. */
function withBetween(text: string, calls: Call[]): Call[] {
  return calls.flatMap((call, i) => {
    if (call.label === null) return [call]
    const next = calls[i + 1]
    const gap = next ? text.slice(call.to, next.from) : ' '
    if (next?.label && gap.length <= 3 && /^\s?[,;–-]\s?$/.test(gap))
      return [call, { from: call.to, to: next.from, label: null }]
    const page =
      text[call.to - 1] === ']'
        ? /^\s?:\s?\d{1,4}(?:[–,-]\s?\d{1,4}){0,4}(?=$|\s|\[)/.exec(text.slice(call.to, call.to + 40))
        : null
    return page && call.to + page[0].length <= (next?.from ?? text.length)
      ? [
          { ...call, pages: page[0].replace(/^[\s:]+/u, '') },
          { from: call.to, to: call.to + page[0].length, label: null },
        ]
      : [call]
  })
}

function isLabel(
  text: string,
  { from, to }: { from: number; to: number },
  inner: string,
  labels: Set<string>,
): boolean {
  if (!label.test(inner) || (/^\p{L}$/u.test(inner) && /\p{L}/u.test(text[to] ?? ' '))) return false
  return labels.has(inner) || isAttached(text, from, inner)
}

/** `word[4]`, but not `array [4]`, nor `[a]` in a word that an editor mended. */
function isAttached(text: string, at: number, inner: string): boolean {
  return /\d/.test(inner) && /[\p{L}\p{N}.,;:!?…)\]"'”’»]/u.test(text[at - 1] ?? ' ')
}

function plainFigures(text: string): string {
  return /[\d†‡]/u.test(text) ? text : [...text].map((sign) => figures.indexOf(sign)).join('')
}

/** Not part of a number, a page reference, a unit, or a name that ends in a figure. */
function isMark(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const raised = !/\d/.test(text.slice(at, to))
  if (raised) return !/(?<!\p{L})(?:k|c|m|d)?m$/u.test(before)
  if (text[at] === ' ') return /^(?:$| [—–-]| \p{Lu})/u.test(text.slice(to, to + 3))
  if (/[\p{N}]$/u.test(before)) return false
  if (/\p{L}$/u.test(before)) return /(?<![\p{L}\p{N}])\p{L}?\p{Ll}{4,}$/u.test(before)
  if (/(?<!\p{L})(?:pp?|pg|n|no|nos|vol|t|fig|ch|chap|art|cf|c|ca|col|l|v|§)[.:]$/iu.test(before)) return false
  if (/(?<![\p{N}.,])(?:1[5-9]|20)\d\d[.,;:]$/u.test(before))
    return /^(?:$|[)\]”»"]|\s+["“«]?\p{Lu})/u.test(text.slice(to, to + 4))
  if (/(?<!\d)1\d{3}[.,]$|(?<!\d)20\d\d[.,]$/.test(before)) return /^(?:$| ["“«(]?\p{Lu})/u.test(text.slice(to, to + 3))
  return !/\p{N}[.,:]$/u.test(before)
}

function withoutOverlaps(calls: Call[]): Call[] {
  calls.sort((a, b) => a.from - b.from || b.to - a.to)
  const out: Call[] = []
  for (const call of calls) {
    if (call.from >= (out.at(-1)?.to ?? 0)) out.push(call)
  }
  return out
}
