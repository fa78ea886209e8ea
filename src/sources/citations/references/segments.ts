import { alternatives } from '../patterns.ts'
import { cut } from './unlabelled.ts'

/** A part of a citation between two separators. `before` is the separator that stands in front of it. */
export interface Segment {
  text: string
  before: string
  form: 'plain' | 'bracket' | 'quoted'
  start: number
  end: number
}

const abbreviations = new Set([
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'jr',
  'sr',
  'co',
  'inc',
  'ltd',
  'vs',
  'v',
  'no',
  'vol',
  'mt',
  'ft',
  'cf',
  'ca',
  'c',
  'bros',
  'mass',
  'conn',
  'calif',
  'ste',
  'mme',
  'mlle',
  'm',
  'ed',
  'éd',
  'prof',
  'rev',
  'gen',
  'col',
  'capt',
  'th',
  'ch',
  'ph',
  'chr',
  'jos',
  'wm',
  'geo',
  'lt',
  'janv',
  'févr',
  'fév',
  'juil',
  'sept',
  'oct',
  'nov',
  'déc',
  'jan',
  'feb',
  'aug',
  'dec',
])
const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
])

/**
 * Cuts a citation at its commas, colons, semicolons and full stops; brackets and quotation marks hold together.
 *
 * `segments('A Title, London: Cape (1950)')` gives `A Title`, `London`, `Cape` and the bracket `1950`.
 */
export function segments(text: string): Segment[] {
  const found: Segment[] = []
  let from = 0
  let before = ''
  const close = (end: number, separator: string, next: number): void => {
    const part = trimmed(text, from, end)
    if (part) found.push({ ...part, before, form: 'plain' })
    before = part ? separator : mergeSeparators(before, separator)
    from = next
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    const end = pairs.has(char) ? closingAt(text, at) : -1
    if (end > 0 && opensGroup(text, at)) {
      close(at, '', end + 1)
      const part = trimmed(text, at + 1, end)
      if (part) found.push({ ...part, before, form: char === '(' || char === '[' ? 'bracket' : 'quoted' })
      if (part) before = ''
      at = end
    } else if (isSeparator(text, at)) {
      close(at, char, at + 1)
    }
  }
  close(text.length, '', text.length)
  return found
}

function mergeSeparators(a: string, b: string): string {
  return a === '.' || a === cut ? a : b || a
}

function trimmed(text: string, from: number, to: number): { text: string; start: number; end: number } | null {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start] as string)) start += 1
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1
  return end > start ? { text: text.slice(start, end), start, end } : null
}

/** Brackets inside a word (`revolution[s]`) belong to it. */
function opensGroup(text: string, at: number): boolean {
  return at === 0 || /[\s,.;:\u0000([]/u.test(text[at - 1] as string)
}

function closingAt(text: string, at: number): number {
  const open = text[at] as string
  const close = pairs.get(open) as string
  let depth = 0
  const limit = Math.min(text.length, at + 400)
  for (let i = at; i < limit; i += 1) {
    if (open !== close && text[i] === open) depth += 1
    else if (text[i] === close && i > at && (!/['’]/u.test(close) || !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' '))) {
      depth -= 1
      if (depth <= 0) return i
    }
  }
  return -1
}

/** `La F.O.R.A. Buenos Aires: Nervio` */
const townAhead = new RegExp(`^\\s${alternatives('places')}\\s?:\\s`, 'iu')

function isSeparator(text: string, at: number): boolean {
  const char = text[at] as string
  if (char === cut) return true
  if (char === ',' || char === ';') return !/\d/u.test(text[at + 1] ?? '')
  if (char === ':') return /[\s\u0000]/u.test(text[at + 1] ?? ' ')
  if (char !== '.') return false
  if (!/[\s\u0000]/u.test(text[at + 1] ?? ' ')) return false
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return townAhead.test(text.slice(at + 1, at + 40))
  return !abbreviations.has(word.toLowerCase())
}
