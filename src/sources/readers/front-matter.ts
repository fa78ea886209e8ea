import type { VFile } from 'vfile'
import { parse } from 'yaml'
import { report } from '../../messages/report.ts'
import { imprintKeys } from '../imprint-keys.ts'
import type { Imprint } from '../witness.ts'

/** Reads the YAML between the first two lines of dashes; `end` is where the text begins. */
export function frontMatter(text: string, file: VFile): { imprint: Partial<Imprint>; end: number } {
  const match = /^---[ \t]*\r?\n/.exec(text)
  const close = match ? /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 20_000)) : null
  if (!match || !close) return { imprint: {}, end: 0 }
  const yaml = text.slice(match[0].length, close.index)
  try {
    const data: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' })
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return { imprint: imprintOf(data), end: close.index + close[0].length }
    if (!/^\s*[\w-]+\s*:/m.test(yaml)) return { imprint: {}, end: 0 }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    report(file, 'no-broken-imprint', { reason: `The front matter cannot be read: ${reason}`, where: { start: 0 } })
  }
  return { imprint: {}, end: 0 }
}

function imprintOf(data: object): Partial<Imprint> {
  const out: Partial<Imprint> = {}
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(imprintKeys, key.toLowerCase()) ? imprintKeys[key.toLowerCase()] : undefined
    const words = Array.isArray(value) ? value.filter(isPlain).join(', ') : isPlain(value) ? String(value) : ''
    if (field && words && words.length < 500 && out[field] === undefined) out[field] = words.trim()
  }
  return out
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
