import type { Paragraph } from './paragraph.ts'

/**
 * Where a single mark stands that this paragraph opens and leaves open, because the next one opens with it again.
 *
 * `She said: 'He rowed alone.` above `'Nobody saw him land.'` leaves open the mark before `He`.
 */
export function lastingMark({ text }: Paragraph, next: Paragraph | undefined): number | undefined {
  const mark = /^['‘](?=\p{Lu})/u.exec(next?.text.slice(0, 4) ?? '')?.[0]
  if (!mark) return undefined
  const opened = text.lastIndexOf(`: ${mark}`)
  const at = opened >= 0 ? opened + 2 : text.startsWith(mark) ? 0 : -1
  if (at < 0 || !/\p{Lu}/u.test(text[at + 1] ?? '')) return undefined
  return closing.test(text.slice(at + 1)) ? undefined : at
}

/** A single mark behind the end of a sentence or of a clause, or at the end of the paragraph. */
const closing = /[.,!?…]['’](?!\p{L})|['’]\s*[.,]?$/u
