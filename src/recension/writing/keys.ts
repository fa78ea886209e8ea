import type { BlockKey } from '../recension.ts'

/** Gives each block a key made from what it is about; the same words twice get a number. */
export class Keys {
  readonly #used = new Map<string, number>()

  /** `key('Early years', 'She was born in 1870 at Ghent.')` → `early-years/she-was-born-in-1870-1x3f` */
  key(chapter: string, opening: string): BlockKey {
    const slug = slugOf(opening).split('-').slice(0, 5).join('-')
    const base = `${slugOf(chapter) || 'text'}/${slug ? `${slug}-` : ''}${fingerprint(opening)}`
    const before = this.#used.get(base) ?? 0
    this.#used.set(base, before + 1)
    return (before === 0 ? base : `${base}-${before + 1}`) as BlockKey
  }
}

/** Letters and digits of a text, lower case, joined by hyphens. */
export function slugOf(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}

/** Five letters or digits that stand for a text. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-5)
}
