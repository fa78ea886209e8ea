import type { CslDate, CslItem, CslName } from '../../recension.ts'
import { lineTeller } from './lines.ts'
import type { ReadEntry } from './reference.ts'

/**
 * Reads CSL-JSON, entry by entry, so that a slip in one does not cost the others.
 *
 * `[{"id": "a", "type": "book", "title": "Two Roads"}]` gives one item.
 */
export function readCslJson(text: string): ReadEntry[] {
  const lineOf = lineTeller(text)
  const found = objectsIn(text, listStart(text)).map(({ start, end }): ReadEntry => {
    const line = lineOf(start)
    if (end < 0) return { fault: 'The entry that begins here is never closed', line }
    const value = parsed(text.slice(start, end))
    if (value === undefined) return { fault: 'The entry that begins here is no JSON', line }
    const item = itemOf(value)
    return typeof item === 'string' ? { fault: item, line } : { item, line }
  })
  const isEmpty = /^\s*\[\s*\]\s*$/u.test(text)
  return found.length > 0 || isEmpty ? found : [{ fault: 'The file has no entry of CSL-JSON', line: 1 }]
}

/** Some programs put the list into an object: `{"items": […]}`. */
function listStart(text: string): number {
  const head = /^\s*\{\s*"(?:items|references)"\s*:\s*\[/u.exec(text)
  return head ? head[0].length : 0
}

/** Every object that lies in no other, by its braces; one that is never closed has the end -1. */
function objectsIn(text: string, from: number): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = []
  let depth = 0
  let start = -1
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') at = stringEnd(text, at)
    else if (char === '{') {
      if (depth === 0) start = at
      depth += 1
    } else if (char === '}' && depth > 0) {
      depth -= 1
      if (depth === 0) found.push({ start, end: at + 1 })
    }
  }
  if (depth > 0) found.push({ start, end: -1 })
  return found
}

/** A string of JSON ends with its line at the latest. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"' || text[at] === '\n') return at
  }
  return text.length
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Value = string | CslName[] | CslDate

function itemOf(value: unknown): CslItem | string {
  if (!isRecord(value)) return 'An entry is a list of fields between braces'
  const { id, type, title, custom: _own, ...rest } = value
  if (typeof title !== 'string' || title.trim() === '') return `The entry \`${plain(id) ?? ''}\` has no title`
  const fields: Record<string, Value> = {}
  for (const [name, raw] of Object.entries(rest)) {
    const read = fieldOf(raw)
    if (read !== undefined) fields[name] = read
  }
  return { ...fields, id: plain(id) ?? '', type: plain(type) ?? 'book', title: title.trim() }
}

/** Words, names or a date; anything else is no field of CSL. */
function fieldOf(raw: unknown): Value | undefined {
  if (Array.isArray(raw)) {
    const names = raw.filter(isRecord).map(nameOf)
    return names.length > 0 && names.length === raw.length ? names : undefined
  }
  return isRecord(raw) ? dateOf(raw) : plain(raw)
}

function nameOf(raw: Record<string, unknown>): CslName {
  return Object.fromEntries(Object.entries(raw).filter(([, part]) => typeof part === 'string' && part !== ''))
}

function dateOf(raw: Record<string, unknown>): CslDate | undefined {
  const parts = raw['date-parts']
  if (Array.isArray(parts)) {
    const numbers = parts.map((part) => (Array.isArray(part) ? part.map(Number) : []))
    return numbers.flat().every(Number.isFinite) && (numbers[0]?.length ?? 0) > 0
      ? { 'date-parts': numbers }
      : undefined
  }
  const literal = plain(raw.literal) ?? plain(raw.raw)
  if (literal === undefined) return undefined
  return /^-?\d{1,4}$/u.test(literal) ? { 'date-parts': [[Number(literal)]] } : { literal }
}

function plain(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw)
  return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
