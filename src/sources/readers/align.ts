import type { Piece } from '../files/readable.ts'

/**
 * Finds the characters of a parsed value in the markup it was parsed from: escapes, entities and line prefixes lie between.
 *
 * `alignPieces('a*b', 'a\\*b', 0)` is `[{text: 'a', start: 0, width: 1}, {text: '*b', start: 2, width: 2}]`.
 */
export function alignPieces(value: string, source: string, shift: number): Piece[] {
  if (value === source) return [{ text: value, start: shift, width: value.length }]
  const out: Piece[] = []
  const take = (text: string, at: number) => {
    const last = out.at(-1)
    if (last && last.text.length === last.width && last.start + last.width === shift + at) {
      last.text += text
      last.width += 1
    } else out.push({ text, start: shift + at, width: 1 })
  }
  let at = 0
  for (let i = 0; i < value.length && at < source.length; ) {
    const entity = source[at] === '&' ? /^&[#\w]{1,40};/.exec(source.slice(at, at + 42))?.[0] : undefined
    if (entity && !value.startsWith(entity, i)) {
      const length = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
      out.push({ text: value.slice(i, i + length), start: shift + at, width: entity.length })
      i += length
      at += entity.length
      continue
    }
    if (source[at] === '\\' && source[at + 1] === value[i] && /[!-/:-@[-`{-~]/.test(value[i] as string)) at += 1
    if (source[at] === value[i]) {
      take(value[i] as string, at)
      i += 1
    }
    at += 1
  }
  return out
}
