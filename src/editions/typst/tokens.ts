import type { Tokens } from '../../book/book.ts'
import { typstString } from './escape.ts'

/**
 * Writes design tokens as a Typst dictionary: lengths as lengths, colours as colours, the rest as numbers and strings.
 *
 * `{ size: '11pt', name: 'Roman' }` → `("size": 11pt, "name": "Roman")`
 */
export function typstTokens(tokens: Tokens): string {
  const entries = Object.entries(tokens).map(([name, value]) => `${typstString(name)}: ${typstValue(value)}`)
  return entries.length === 0 ? '(:)' : `(${entries.join(', ')},)`
}

function typstValue(value: string | number | Tokens): string {
  if (typeof value === 'object') return typstTokens(value)
  if (typeof value === 'number') return String(value)
  const length = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in|em|px|%)$/.exec(value)
  if (length) return length[2] === 'px' ? `${Number(length[1]) * 0.75}pt` : value
  if (/^#[0-9a-f]{3,8}$/i.test(value)) return `rgb(${typstString(value)})`
  return typstString(value)
}
