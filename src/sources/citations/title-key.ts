const articles = new Set([
  'the',
  'a',
  'an',
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'der',
  'die',
  'das',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
])

/**
 * A title as its words: lower case, without accents, marks and the articles.
 *
 * `titleKey('Les Années sans pardon')` is `annees sans pardon`.
 */
export function titleKey(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).filter((word) => !articles.has(word)).join(' ')
}
