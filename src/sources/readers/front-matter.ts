import type { VFile } from 'vfile'
import { parse, YAMLError } from 'yaml'
import { report } from '../../messages/report.ts'
import { yamlFault } from '../../messages/yaml-fault.ts'
import { imprintKeys } from '../imprint/imprint-keys.ts'
import type { Imprint } from '../witness.ts'

/** Characters of what stands before a text. */
const longest = 200_000

/** Reads what stands before the text: YAML between dashes, TOML between plus signs, or lines behind per cent signs. */
export function frontMatter(text: string, file: VFile): { imprint: Partial<Imprint>; end: number } {
  if (text.startsWith('+++')) return toml(text)
  return text.startsWith('% ') ? titleLines(text) : yaml(text, file)
}

/** `title = "The Ferry"`; tables are passed over. */
function toml(text: string): { imprint: Partial<Imprint>; end: number } {
  const close = /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/.exec(text.slice(0, longest))
  if (!close || !/^\+\+\+[ \t]*\r?\n/.test(text)) return { imprint: {}, end: 0 }
  const lines = [...text.slice(0, close.index).matchAll(/^([\w-]{1,40})\s{0,9}=\s{0,9}(.{1,1000})$/gm)]
  const data = lines.map(([, key = '', value = '']) => [key, value.trim().replace(/^\[?\s*["']|["']\s*\]?$/g, '')])
  return { imprint: imprintOf(Object.fromEntries(data)), end: close.index + close[0].length }
}

/** `% Title`, `% Author; Author`, `% Date` in the first three lines. */
function titleLines(text: string): { imprint: Partial<Imprint>; end: number } {
  const match = /^% ?(.{1,300})\r?\n(?:% ?(.{0,300})\r?\n)?(?:% ?(.{0,300})(?:\r?\n|$))?/.exec(text)
  if (!match) return { imprint: {}, end: 0 }
  const [all, title, author, date] = match
  const told = Object.entries({ title, author, date }).filter(([, value]) => value?.trim())
  return { imprint: imprintOf(Object.fromEntries(told)), end: all.length }
}

/** Reads the YAML between the first two lines of dashes; `end` is where the text begins. */
function yaml(text: string, file: VFile): { imprint: Partial<Imprint>; end: number } {
  const match = /^---[ \t]*\r?\n/.exec(text)
  const close = match ? /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(0, longest)) : null
  if (!match || !close) return { imprint: {}, end: 0 }
  const head = text.slice(match[0].length, close.index)
  try {
    const data: unknown = parse(head, { maxAliasCount: 0, logLevel: 'error' })
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
      tellGroups(data, file)
      return { imprint: imprintOf(data), end: close.index + close[0].length }
    }
    if (!/^\s*[\w-]+\s*:/m.test(head)) return { imprint: {}, end: 0 }
  } catch (error) {
    const reason = error instanceof YAMLError ? yamlFault(error) : 'it names a value that stands elsewhere'
    report(file, 'no-broken-imprint', { reason: `The front matter cannot be read: ${reason}`, where: { start: 0 } })
  }
  return { imprint: {}, end: 0 }
}

/** Fields of the imprint that hold something, but no words. */
function tellGroups(data: object, file: VFile): void {
  for (const [key, value] of Object.entries(data)) {
    if (!fieldOf(key) || typeof value !== 'object' || value === null || wordsOf(value) !== '') continue
    report(file, 'no-broken-imprint', { reason: `\`${key}\` takes one line of text`, where: { start: 0 } })
  }
}

function imprintOf(data: object): Partial<Imprint> {
  const out: Partial<Imprint> = {}
  for (const [key, value] of Object.entries(data)) {
    const field = fieldOf(key)
    const words = wordsOf(value)
    if (field && words && words.length < 500 && out[field] === undefined) out[field] = words.trim()
  }
  return out
}

function fieldOf(key: string) {
  return Object.hasOwn(imprintKeys, key.toLowerCase()) ? imprintKeys[key.toLowerCase()] : undefined
}

function wordsOf(value: unknown): string {
  return Array.isArray(value) ? value.filter(isPlain).join(', ') : isPlain(value) ? String(value) : ''
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
