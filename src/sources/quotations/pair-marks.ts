import { type Mark, scanMarks } from './scan-marks.ts'

/** A stretch between two quotation marks. */
export interface Span {
  /** Of the first and after the last character between the marks. */
  start: number
  end: number
  /** Offset of the opening mark, or `start` when there is none. */
  open: number
  /** Offset after the closing mark, or `end` when there is none. */
  after: number
  /** Marks around it; 0 for an outermost one. */
  depth: number
  pair: string
  /** Which mark is missing, if one is. */
  lacks?: 'open' | 'close'
  /** Opened and not closed by the end of the paragraph, which another paragraph may go on with. */
  runsOn?: true
}

interface Open {
  mark: Mark
  depth: number
}

/**
 * Pairs the quotation marks of one paragraph; what is missing is set at the end of a sentence or of the paragraph.
 *
 * `He said: “Go ‘home’ now.”` has a span of depth 0 and in it one of depth 1. `stops` are offsets of note marks, `lasting`
 * is that of a single mark that the next paragraph opens with again.
 */
export function pairMarks(text: string, stops: number[], lasting?: number): Span[] {
  const marks = settleSingles(text, scanMarks(text), lasting)
  const spans: Span[] = []
  const stack: Open[] = []
  for (const mark of marks) {
    const role = mark.role === 'either' ? (isOpen(stack, mark) ? 'close' : 'open') : mark.role
    if (role === 'open') openMark(text, mark, stack, spans, stops)
    else closeMark(text, mark, stack, spans)
  }
  while (stack.length > 0) leaveOpen(text, stack.pop() as Open, text.length, spans, stops)
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

function isOpen(stack: Open[], mark: Mark): boolean {
  return stack.some((open) => open.mark.pair === mark.pair)
}

/** A single mark that has no partner is an apostrophe; of several that could close one, a full stop or comma decides. */
function settleSingles(text: string, marks: Mark[], lasting: number | undefined): Mark[] {
  const partner = new Map<number, number>()
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as Mark
    if (!isSingle(mark) || mark.role !== 'open' || mark.at === lasting) continue
    const close = singleClose(text, marks, at)
    if (close > at) partner.set(at, close)
    at = Math.max(at, close)
  }
  const kept = new Set([...partner].flat())
  return marks.filter((mark, at) => !isSingle(mark) || kept.has(at) || mark.at === lasting)
}

function isSingle(mark: Mark): boolean {
  return mark.pair === '‘' || mark.pair === "'"
}

/** Index of the mark that closes a single one: after a full stop or comma, else the first that is no plural's apostrophe. */
function singleClose(text: string, marks: Mark[], at: number): number {
  const open = marks[at] as Mark
  let first = -1
  for (let next = at + 1; next < Math.min(marks.length, at + 40); next += 1) {
    const mark = marks[next] as Mark
    if (mark.pair !== open.pair || mark.at - open.at > 3000) {
      if (mark.pair !== open.pair) continue
      break
    }
    if (mark.role === 'open') return first
    const plural = /s/u.test(text[mark.at - 1] ?? '') && /^\s[\p{Ll}]/u.test(text.slice(mark.at + 1, mark.at + 3))
    if (!plural) return next
    if (first < 0) first = next
  }
  return first
}

function openMark(text: string, mark: Mark, stack: Open[], spans: Span[], stops: number[]): void {
  const same = stack.findLast((open) => open.mark.pair === mark.pair)
  if (same && mark.pair !== '‘' && mark.pair !== "'") {
    if (goesOn(text, mark.at)) return
    while (isOpen(stack, mark)) leaveOpen(text, stack.pop() as Open, mark.at, spans, stops)
  }
  stack.push({ mark, depth: stack.length })
}

/** After dots or a bracketed remark the same quotation goes on, whatever its mark says. */
function goesOn(text: string, at: number): boolean {
  return /(?:\]|\.\s?\.\s?\.|…)\s*$/u.test(text.slice(Math.max(0, at - 12), at))
}

function closeMark(text: string, mark: Mark, stack: Open[], spans: Span[]): void {
  const at = stack.findLastIndex(
    (open) => open.mark.pair === mark.pair || (mark.pair === '“' && open.mark.pair === '„'),
  )
  if (at < 0) {
    if (mark.pair === '"' || isSingle(mark)) return
    const span = trimmed(text, sentenceStart(text, mark.at), mark.at)
    spans.push({ ...span, open: span.start, after: mark.at + 1, depth: 0, pair: mark.pair, lacks: 'open' })
    return
  }
  const open = stack[at] as Open
  while (stack.length > at + 1) {
    const inner = stack.pop() as Open
    spans.push({
      ...trimmed(text, inner.mark.at + 1, mark.at),
      open: inner.mark.at,
      after: mark.at,
      depth: inner.depth,
      pair: inner.mark.pair,
      lacks: 'close',
    })
  }
  stack.pop()
  spans.push({
    ...trimmed(text, open.mark.at + 1, mark.at),
    open: open.mark.at,
    after: mark.at + 1,
    depth: open.depth,
    pair: mark.pair,
  })
}

/** No closing mark: the words end at the first note mark after a sentence, else where `limit` or the sentence before it does. */
function leaveOpen(text: string, open: Open, limit: number, spans: Span[], stops: number[]): void {
  const from = open.mark.at + 1
  if (limit - from < 4) return
  const note = noteAfterSentence(text, stops, from, limit)
  const end = note ?? (limit < text.length ? sentenceEnd(text, from, limit) : limit)
  const span = trimmed(text, from, end)
  spans.push({
    ...span,
    open: open.mark.at,
    after: span.end,
    depth: open.depth,
    pair: open.mark.pair,
    lacks: 'close',
    ...(end === text.length ? { runsOn: true as const } : {}),
  })
}

/** The first note mark between two offsets that stands after a sentence; `stops` are in order. */
function noteAfterSentence(text: string, stops: number[], from: number, limit: number): number | undefined {
  let low = 0
  let high = stops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stops[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  return stops
    .slice(low, low + 20)
    .find((stop) => stop <= limit && /[.!?…]["')\]\s]*$/u.test(text.slice(Math.max(0, stop - 4), stop)))
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2000), at - 1)
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf(': '),
  )
  return stop < 0 ? Math.max(0, at - 2000) : Math.max(0, at - 2000) + stop + 2
}

/** The first end of a sentence between two offsets, or the second offset. */
function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = /[.!?…](?=\s+\p{Lu})/u.exec(text.slice(from, limit))
  return stop ? from + stop.index + 1 : limit
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start] as string)) start += 1
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1
  return { start, end }
}
