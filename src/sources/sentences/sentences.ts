import { pattern } from '../../pattern.ts'
import { sentenceTables } from './index.ts'
import { looseClosers } from './loose-closers.ts'
import type { SentenceTable } from './tables.ts'

const stretch = 2000

/** From and to, in the text given. */
export type Range = [from: number, to: number]

/**
 * Where the sentences of a paragraph stand. Note marks given in `marks` count as part of the sentence they follow.
 *
 * `sentences('He met Dr. Oak. She left.', 'en', [])` is `[[0, 15], [16, 25]]`.
 */
export function sentences(text: string, language: string, marks: Range[]): Range[] {
  const table = sentenceTables[language]
  return table ? byTable(text, table, marks) : bySegmenter(text, language, marks)
}

function byTable(text: string, table: SentenceTable, marks: Range[]): Range[] {
  const out: Range[] = []
  const held = heldTogether(text)
  const marked = within(marks)
  const afterMark = new Map(marks)
  const closing = looseClosers(text)
  const isStop = /[.!?…]/g
  let from = 0
  for (let match = isStop.exec(text); match; match = isStop.exec(text)) {
    const stop = stopAt(text, match.index, afterMark, closing)
    isStop.lastIndex = Math.max(stop.end, match.index + 1)
    if (
      stop.end <= from ||
      held(match.index) ||
      marked(match.index) ||
      !endsSentence(text, from, match.index, stop, table)
    )
      continue
    out.push([from, stop.end])
    from = skipBlanks(text, stop.end)
  }
  if (from < text.length) out.push([from, text.length])
  return out
}

/** Says of offsets that only grow whether they stand within one of the ranges. */
function within(ranges: Range[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < ranges.length && (ranges[next] as Range)[1] <= at) next += 1
    const range = ranges[next]
    return range !== undefined && range[0] <= at
  }
}

interface Stop {
  /** After the last stop, closing mark and note mark. */
  end: number
  dots: number
}

/** Takes in everything that belongs to the end of a sentence: `. . . .”3` */
function stopAt(text: string, at: number, afterMark: Map<number, number>, closing: ReadonlySet<number>): Stop {
  let end = at
  let dots = 0
  for (;;) {
    const char = text[end] ?? ''
    if ('.!?…'.includes(char) && char) {
      dots += char === '…' ? 3 : 1
      end += 1
    } else if (char === ' ' && '.…'.includes(text[end + 1] ?? '-') && !/[\p{L}\d]/u.test(text[end + 2] ?? '')) end += 1
    else break
  }
  return { end: closersFrom(text, end, afterMark, closing), dots }
}

function closersFrom(text: string, from: number, afterMark: Map<number, number>, closing: ReadonlySet<number>): number {
  let end = from
  for (;;) {
    const mark = afterMark.get(end) ?? (text[end] === ' ' ? afterMark.get(end + 1) : undefined)
    if (mark !== undefined && mark > end) end = mark
    else if (isCloser(text, end)) end += 1
    else if (text[end] === ' ' && (text[end + 1] === '»' || closing.has(end + 1))) end += 2
    else return end
  }
}

function isCloser(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (char === '"' || char === "'") return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
  return char !== '' && '”’»)]}›'.includes(char)
}

function endsSentence(text: string, from: number, at: number, stop: Stop, table: SentenceTable): boolean {
  const next = skipBlanks(text, stop.end)
  if (next >= text.length) return true
  const start = openersFrom(text, next)
  const first = text[start] ?? ''
  if (next === stop.end && !isGluedStart(text, at, start)) return false
  if (!/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(first)) return start > next && stop.dots === 1 && false
  if (text[at] !== '.' || stop.dots > 1) return true
  return !isShortened(text, from, at, start, table)
}

/** `…the end.The next` without a blank, which no address or abbreviation looks like. */
function isGluedStart(text: string, at: number, start: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(start, start + 2))
  )
}

function isShortened(text: string, from: number, at: number, start: number, table: SentenceTable): boolean {
  const word = wordBefore(text, from, at)
  const next = /^[\p{L}\p{N}’']+/u.exec(text.slice(start, start + 30))?.[0] ?? ''
  const folded = word.toLowerCase()
  if (/^\p{N}+$/u.test(word) && at - word.length === from) return true
  if (at - from < 30 && chronicled.test(text.slice(from, at))) return true
  if (table.titles.has(folded) && /^\p{L}/u.test(word)) return true
  if (table.beforeNumbers.has(folded) && /^(?:\p{N}|[IVXLC]+$)/u.test(next)) return true
  const isName = isInitial(word) && (isParticle(text, start, next, table) || isSecondInitial(text, start, next))
  const starts = table.starters.has(next.toLowerCase()) && !isName
  if (table.abbreviations.has(folded) || /^(?:\p{L}\.-?)+\p{L}$/u.test(word)) return !starts
  return /^\p{Lu}$/u.test(word) && !starts
}

/** The date that a line of a chronicle begins with: `1940 June 7. | Leaves Oslo`, `1894. November 3rd. | …`, `May 2nd. | …`. */
const chronicled = pattern('u')`
  ^(?:\d{4}(?:[–-]\d{2,4}|[.,]? \d{1,2}(?:er)?,? \p{L}{3,9}|[.,]? \p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?
  (?: (?:to|à) \p{Lu}?\p{Ll}{2,8})?)|\p{Lu}\p{Ll}{2,8} \d{1,2}(?:st|nd|rd|th))$
`

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?)*\p{Lu}$/u.test(word)
}

/** `A.` in `E. A. Firth`. */
function isSecondInitial(text: string, start: number, next: string): boolean {
  return next.length === 1 && text[start + 1] === '.'
}

/** `Le` in `P. Le Bris`. */
function isParticle(text: string, start: number, next: string, { particles }: SentenceTable): boolean {
  return particles.has(next.toLowerCase()) && /^ \p{Lu}/u.test(text.slice(start + next.length, start + next.length + 3))
}

/** Letters, inner stops and hyphens that end at the stop: `U.S`, `J.-C`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 24 && /[\p{L}\p{N}\p{M}.\-§]/u.test(text[start - 1] as string)) start -= 1
  return text.slice(start, at).replace(/^[.-]+/, '')
}

function openersFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && '"\'“‘«„([{¿¡‹ —–-'.includes(text[at] as string)) at += 1
  return at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at
}

/** Says of an offset whether it stands in short brackets, whose sentences stay together. */
function heldTogether(text: string): (at: number) => boolean {
  const spans: Range[] = []
  const open: number[] = []
  const bracket = /[()[\]]/g
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    if (match[0] === '(' || match[0] === '[') open.push(match.index)
    else {
      const from = open.pop()
      const isCut = match.index - (from ?? 0) < 10 && /^[. …]*$/.test(text.slice((from ?? 0) + 1, match.index))
      if (from !== undefined && open.length === 0 && match.index - from < 400 && !isCut) spans.push([from, match.index])
    }
    if (open.length > 50) open.length = 0
  }
  let next = 0
  return (at) => {
    while (next < spans.length && (spans[next] as Range)[1] <= at + 1) next += 1
    const span = spans[next]
    return span !== undefined && span[0] < at && at + 1 < span[1]
  }
}

/** The general rules of Unicode, over one stretch after the other: the segmenter is slow over long texts. */
function bySegmenter(text: string, language: string, marks: Range[]): Range[] {
  const segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : 'en', {
    granularity: 'sentence',
  })
  const out: Range[] = []
  let inMark = 0
  let from = 0
  while (from < text.length) {
    const part = text.slice(from, from + stretch)
    const found = [...segmenter.segment(part)]
    if (from + stretch < text.length && found.length > 1) found.pop()
    for (const { index, segment } of found) {
      const start = from + index + (segment.length - segment.trimStart().length)
      const end = from + index + segment.trimEnd().length
      if (start >= end) continue
      while (inMark < marks.length && (marks[inMark] as Range)[1] <= start) inMark += 1
      const mark = marks[inMark]
      const last = out.at(-1)
      const isInMark = mark !== undefined && mark[0] <= start && start < mark[1]
      if (last && (isInMark || isShort(text.slice(Math.max(last[0], last[1] - 12), last[1])))) last[1] = end
      else out.push([start, end])
    }
    const last = found.at(-1)
    from += last ? last.index + last.segment.length : part.length
  }
  return withOpeners(text, out)
}

/** Ends in a single letter, a title or a number of a day, whose stop ends no sentence: `am 3.`, `z. B.`, `Dr.` */
function isShort(end: string): boolean {
  return /(?:^|[\s.(])(?:\p{L}|\d{1,2}|Dr|St|Sta|Sr|Sra|Srta|Prof|Mme|Mlle|Nr|Hr|Hrn|Fr|Frl|Ing|Dipl|Sig|Dott|Dhr|Mevr|Mgr)\.$/u.test(
    end,
  )
}

/** An opening mark that stands right before a sentence belongs to it. */
function withOpeners(text: string, ranges: Range[]): Range[] {
  ranges.forEach((range, i) => {
    const above = ranges[i - 1]
    if (
      !above ||
      above[1] !== range[0] ||
      above[1] - above[0] < 2 ||
      !'“‘«„「『（('.includes(text[above[1] - 1] as string)
    )
      return
    above[1] -= 1
    range[0] -= 1
  })
  return ranges
}
