/** Longest id made of words. */
const longest = 48

/**
 * Makes an id of a title: ASCII letters, digits and hyphens, beginning with a letter.
 *
 * `Ménilmontant, 1919` gives `menilmontant-1919`, `L’enfance` gives `l-enfance`; a title without Latin letters gives `x-` and a hash.
 */
export function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<!\p{L})(?:[cdjlmnst]|qu)[’']/giu, (elided) => `${elided.slice(0, -1)}-`)
    .replace(/[’']/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest + 20)
  const words = cut(plain.replace(/^-+|-+$/g, ''))
  if (words === '' || words.replace(/\d|-/g, '') === '') return `x-${words === '' ? hashOf(title) : words}`
  return /^[a-z]/.test(words) ? words : `x-${words}`
}

/** A short mark of a text that stays the same as long as the text does: `hashOf('Paris')` is always `1q8x0zt`-like. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length && i < 400; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36)
}

/** Takes `wanted` if it is free, else the first of `wanted-2`, `wanted-3` … that is. */
export function freeId(wanted: string, taken: Set<string>, counts: Map<string, number>): string {
  let id = wanted
  for (let n = counts.get(wanted) ?? 2; taken.has(id); n++) {
    id = `${wanted}-${n}`
    counts.set(wanted, n + 1)
  }
  taken.add(id)
  return id
}

function cut(words: string): string {
  return words.length <= longest
    ? words
    : words.slice(0, words.lastIndexOf('-', longest) > 20 ? words.lastIndexOf('-', longest) : longest)
}
