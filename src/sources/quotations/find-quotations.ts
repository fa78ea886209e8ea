import type { Passage } from '../witness.ts'
import { lastingMark } from './lasting-mark.ts'
import { pairMarks, type Span } from './pair-marks.ts'
import type { Paragraph } from './paragraph.ts'
import { quotationWords } from './words/index.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** Quoted words and the paragraphs they stand in, before it is known whose they are. */
export interface FoundQuotation {
  form: 'inline' | 'split' | 'block' | 'extract' | 'epigraph'
  /** One per paragraph, or per part of a split quotation, in order. */
  stretches: Array<{ paragraph: Paragraph; start: number; end: number }>
  /** Offset in the last stretch's paragraph after the closing mark. */
  after: number
  /** Offset in the first stretch's paragraph of the opening mark, or of the first word. */
  before: number
  depth: number
  lacks?: 'open' | 'close'
}

const displayed: Partial<Record<Passage['type'], FoundQuotation['form']>> = {
  'block-quotation': 'block',
  extract: 'extract',
  epigraph: 'epigraph',
}
const scanned = new Set<Passage['type']>([
  'narrative',
  'block-quotation',
  'extract',
  'epigraph',
  'author-note',
  'list-item',
])

/** Finds all quoted words of a document, in order, outer ones before those inside them. Of any length. A caption parts none. */
export function findQuotations(all: Paragraph[], language: string): FoundQuotation[] {
  const words = quotationWords[language]
  const paragraphs = all.filter(({ passage }) => passage.type !== 'caption')
  const found: FoundQuotation[] = []
  paragraphs.forEach((current, at) => {
    const form = displayed[current.passage.type]
    const spans = scanned.has(current.passage.type)
      ? pairMarks(
          current.text,
          current.marks.map((mark) => mark.at),
          lastingMark(current, paragraphs[at + 1]),
        )
      : []
    const before = paragraphs[at - 1]
    const open = found.findLast((one) => one.depth === 0)
    if (form && !(form === 'block' && isTold(current, spans))) addDisplayed(current, form, spans, found, open, before)
    else addInline(current, spans, found, open, before, words)
  })
  return found
}

/** Prose that only quotes somebody: the first person stands between its marks and nowhere else, a verb of saying outside. */
function isTold(current: Paragraph, spans: Span[]): boolean {
  const outer = spans.filter((span) => span.depth === 0 && !span.lacks)
  if (outer.length === 0 || wholeSpan(current, spans)) return false
  let outside = ''
  let from = 0
  for (const span of outer) {
    outside += `${current.text.slice(from, span.open)} `
    from = span.after
  }
  outside += current.text.slice(from)
  const words = Object.values(quotationWords)
  const speaks = (text: string): boolean => words.some((one) => one.firstPerson.test(text))
  const said = (outside.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).some((word) =>
    words.some((one) => one.speech.has(word)),
  )
  return said && !speaks(outside) && outer.some((span) => speaks(current.text.slice(span.start, span.end)))
}

/** A whole passage; it goes on with the one before when that is the same text and ends without a note. */
function addDisplayed(
  current: Paragraph,
  form: FoundQuotation['form'],
  spans: Span[],
  found: FoundQuotation[],
  open: FoundQuotation | undefined,
  before: Paragraph | undefined,
): void {
  const whole = wholeSpan(current, spans)
  const start = whole?.start ?? leadingMark(current.text)
  const end = whole?.end ?? trailingMark(current.text)
  const stretch = { paragraph: current, start, end }
  const last = open?.stretches.at(-1)?.paragraph
  const runsOn =
    open?.lacks === 'close' && last === before && last?.text.length === open.stretches.at(-1)?.end && start > 0
  if (open && last && last === before && (runsOn || (open.form === form && goesOn(form, last, current)))) {
    open.stretches.push(stretch)
    open.after = current.text.length
    if (runsOn && whole) delete open.lacks
  } else found.push({ form, stretches: [stretch], after: current.text.length, before: 0, depth: 0 })
  for (const span of spans)
    if (span !== whole && !span.lacks) found.push(inner(current, span, span.depth + (whole ? 0 : 1)))
}

function inner(current: Paragraph, span: Span, depth: number): FoundQuotation {
  return {
    form: 'inline',
    stretches: [{ paragraph: current, start: span.start, end: span.end }],
    after: span.after,
    before: span.open,
    depth,
  }
}

function goesOn(form: FoundQuotation['form'], last: Paragraph, current: Paragraph): boolean {
  if (form === 'extract') return last.passage.label === current.passage.label
  const noted = last.marks.some((mark) => mark.at >= last.text.length - 2)
  const closed = /[”»"]\s*$/u.test(last.text) && /^[“«"]/u.test(current.text)
  return !noted && !(closed && current.marks.length > 0)
}

/** The marks around a whole passage are its own, not words. */
function wholeSpan({ text }: Paragraph, spans: Span[]): Span | undefined {
  return spans.find(
    (span) =>
      span.depth === 0 && span.start <= 2 && /^[\s.,;]*$/u.test(text.slice(span.after)) && span.lacks !== 'open',
  )
}

function leadingMark(text: string): number {
  const first = text[0] ?? ''
  if (first === '"') return /\S"(?=[\s.,;:!?)]|$)/u.test(text) ? 0 : 1
  return '“«„'.includes(first) && text.indexOf(first === '«' ? '»' : '”') < 0 ? 1 : 0
}

/** Where a mark at the end closes what an earlier paragraph opened, the words end before it. */
function trailingMark(text: string): number {
  const mark = /\s?[”»]$/u.exec(text)
  return mark && !/[“«„]/u.test(text) ? mark.index : text.length
}

function addInline(
  current: Paragraph,
  spans: Span[],
  found: FoundQuotation[],
  open: FoundQuotation | undefined,
  before: Paragraph | undefined,
  words: QuotationWords | undefined,
): void {
  const dialogue = current.passage.type === 'narrative' ? dialogueIn(current, spans) : null
  if (dialogue) found.push(dialogue)
  let outer: FoundQuotation | undefined
  const from = found.length
  for (const span of spans) {
    if (span.depth > 0 && outer && span.start >= (outer.stretches.at(-1)?.start ?? 0)) {
      addNested(inner(current, span, span.depth), found, words)
      continue
    }
    const stretch = { paragraph: current, start: span.start, end: span.end }
    if (from === found.length && open && continues(open, current, span, before)) {
      open.stretches.push(stretch)
      open.after = span.after
      if (span.lacks !== 'close') delete open.lacks
      outer = open
    } else if (outer && isSplit(outer, span, current.text, words)) {
      outer.stretches.push(stretch)
      outer.after = span.after
      outer.form = 'split'
    } else {
      outer = { ...inner(current, span, span.depth), ...(span.lacks ? { lacks: span.lacks } : {}) }
      found.push(outer)
    }
  }
}

/** `She asked: — How much is left? — Nothing.` to the end of the paragraph. */
function dialogueIn(current: Paragraph, spans: Span[]): FoundQuotation | null {
  const match = /:\s[—–]\s?(?=\p{Lu})/u.exec(current.text)
  if (!match || spans.some((span) => span.after > match.index)) return null
  const start = match.index + match[0].length
  const stretches = [{ paragraph: current, start, end: current.text.length }]
  return { form: 'inline', stretches, after: current.text.length, before: start - 1, depth: 0 }
}

/** `‘All the same,’ he told me, ‘we …’` inside a quotation is one too. */
function addNested(nested: FoundQuotation, found: FoundQuotation[], words: QuotationWords | undefined): void {
  const last = found.at(-1)
  const [stretch] = nested.stretches
  const same = last && stretch && last.depth === nested.depth && last.stretches.at(-1)?.paragraph === stretch.paragraph
  if (same && isSplit(last, { start: stretch.start, open: nested.before }, stretch.paragraph.text, words)) {
    last.stretches.push(stretch)
    last.after = nested.after
    last.form = 'split'
  } else found.push(nested)
}

/** A quotation that ran to the end of its paragraph goes on where the next paragraph opens with a mark again. */
function continues(open: FoundQuotation, current: Paragraph, span: Span, before: Paragraph | undefined): boolean {
  const last = open.stretches.at(-1)
  if (!last || last.paragraph !== before || open.lacks !== 'close' || last.end < last.paragraph.text.length)
    return false
  return span.start <= 2 && last.paragraph.passage.section === current.passage.section
}

/** Only `he said` stands between two parts of one quotation. */
function isSplit(
  outer: FoundQuotation,
  span: Pick<Span, 'start' | 'open'>,
  text: string,
  words: QuotationWords | undefined,
): boolean {
  const gap = text.slice(outer.after, span.open).trim()
  const ending = text.slice(outer.after - 3, outer.after) + (gap[0] ?? '')
  const list: string[] = gap.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  const most = /[.!?…]/u.test(ending.slice(0, 3)) && !/^,/u.test(gap) ? 4 : 9
  if (
    gap === '' ||
    list.length > most ||
    list.includes('that') ||
    list.includes('que') ||
    !/[,.!?…—–-]/u.test(ending) ||
    /[.!?]\s+\p{Lu}/u.test(gap) ||
    /:$/u.test(gap)
  )
    return false
  // `“….” She once called him “…”` begins anew.
  if (/[.!?…]/u.test(ending) && /^\p{Lu}/u.test(gap) && !/[,.;]$/u.test(gap)) return false
  const isPut = list[0] === 'as' && list.length < 6
  if (!isPut && /^(?:and|but|while|as|et|mais|tandis)$/u.test(list[0] ?? '')) return false
  return list.some(
    (word) =>
      words?.speech.has(word) ||
      words?.speech.has(word.replace(/^-?t-/u, '').replace(/-(?:il|elle|t-il|t-elle|ils|elles)$/u, '')),
  )
}
