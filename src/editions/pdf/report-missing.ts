import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'

/** Tells of characters that no font at hand has, one message for each script; `missing` are code points. */
export function reportMissing(manuscript: VFile, missing: number[]): void {
  const text = String(manuscript.value ?? '')
  const byScript = new Map<string, string[]>()
  for (const point of missing) {
    const character = String.fromCodePoint(point)
    const script = scriptOf(character)
    byScript.set(script, [...(byScript.get(script) ?? []), character])
  }
  for (const [script, characters] of byScript) {
    const first = characters
      .slice(0, shown)
      .map((character) => text.indexOf(character))
      .filter((at) => at >= 0)
    const where = first.length > 0 ? { where: { start: Math.min(...first) } } : {}
    report(manuscript, 'no-missing-glyph', { reason: reasonOf(script, characters), ...where })
  }
}

/** Scripts that come up most; of any other the code points tell. */
const scripts =
  'Han Hiragana Katakana Hangul Devanagari Bengali Tamil Telugu Thai Khmer Georgian Armenian Ethiopic Syriac Tibetan Runic Egyptian_Hieroglyphs'.split(
    ' ',
  )
const patterns = scripts.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))

function scriptOf(character: string): string {
  return patterns.find(({ pattern }) => pattern.test(character))?.name.replace('_', ' ') ?? ''
}

const shown = 8

/** `One character of Thai is printed as a box: ก (U+0E01)`. */
function reasonOf(script: string, characters: string[]): string {
  const of = script === '' ? '' : ` of ${script}`
  const count = characters.length === 1 ? `One character${of} is` : `${characters.length} characters${of} are`
  const boxes = characters.length === 1 ? 'a box' : 'boxes'
  const named = characters.slice(0, shown).map((character) => `\`${character}\` (${codeOf(character)})`)
  return `${count} printed as ${boxes}: ${named.join(', ')}${characters.length > shown ? ' …' : ''}`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
