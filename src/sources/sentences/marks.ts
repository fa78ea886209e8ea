import type { Call } from '../sheet.ts'

const bracketed = /\[([^[\]]{1,60})\]/g
const label = /^(?:(?:note|nb|n|fn|nt)\.? ?)?(?:\d{1,3}|[a-z])$/i
const glued = /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»])(?:(?<=["”’»…]) )?(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})(?=$|[\s—–,.;:)\]])/gu
const rounded = /(?<=[.!?…"”’»] ?)\((\d{1,3})\)(?=$|[\s.,;])/gu
const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Finds the note marks of a paragraph: `voiceless.3`, `end.”8 The`, `attack,[3]`, `end.” (4)`, and furniture such as `[citation needed]`.
 * A figure is a mark only where the document has a note of that number.
 *
 * `noteMarks('In 1917 it fell.3 So', [], new Set(['3']), /^edit$/)` is `[{from: 16, to: 17, label: '3'}]`.
 */
export function noteMarks(text: string, calls: Call[], labels: Set<string>, furniture: RegExp): Call[] {
  const out: Call[] = [...calls]
  for (const match of text.matchAll(bracketed)) {
    const inner = (match[1] as string).trim()
    const range = { from: match.index, to: match.index + match[0].length }
    if (furniture.test(inner.toLowerCase())) out.push({ ...range, label: null })
    else if (isLabel(text, range, inner, labels)) out.push({ ...range, label: inner })
  }
  for (const match of labels.size > 0 ? text.matchAll(rounded) : []) {
    const number = match[1] as string
    if (labels.has(number)) out.push({ from: match.index, to: match.index + match[0].length, label: number })
  }
  for (const match of labels.size > 0 ? text.matchAll(glued) : []) {
    const number = plainFigures(match[1] as string)
    const to = match.index + match[0].length
    if (labels.has(number) && isMark(text, match.index, to)) out.push({ from: match.index, to, label: number })
  }
  return withoutOverlaps(out)
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
  return /\d/.test(text) ? text : [...text].map((sign) => figures.indexOf(sign)).join('')
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
