import { enter } from '../../../enter.ts'
import type { Aspects } from './aspects.ts'

/** Reads a table of matters, one a line: `rescue: rescu* saved brought_off`; a star stands for any ending. */
export function aspectTable(lines: string): Aspects {
  const words = new Map<string, string[]>()
  const beginnings = new Map<string, string[]>()
  const phrases = new Map<string, Array<{ words: readonly string[]; aspect: string }>>()
  let aspect = ''
  for (const entry of lines.split(/\s+/u).filter(Boolean)) {
    if (entry.endsWith(':')) aspect = `#${entry.slice(0, -1)}`
    else if (entry.includes('_')) {
      const parts = entry.split('_')
      enter(phrases, parts[0] ?? '', { words: parts, aspect })
    } else if (entry.endsWith('*')) enter(beginnings, entry.slice(0, -1), aspect)
    else enter(words, entry, aspect)
  }
  const lengths = [...beginnings.keys()].map(({ length }) => length)
  return { words, beginnings, phrases, shortest: Math.min(...lengths, 99), longest: Math.max(...lengths, 0) }
}
