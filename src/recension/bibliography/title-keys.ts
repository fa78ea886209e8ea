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

/** Lower case, without accents and marks; apostrophes part words. */
export function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).join(' ')
}

/**
 * A title for comparing: folded, without its articles.
 *
 * `titleKey("L'Année sans été")` is `annee sans ete`.
 */
export function titleKey(title: string): string {
  return fold(title)
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ')
}

/** The title before its subtitle, when a mark parts them: `Two Roads` of `Two Roads: A Life`. */
export function mainTitle(title: string): string {
  const head = /^(.{4,}?)(?:\s?[:;(]\s?|\.\s|\s[–—-]\s|,\s(?=\d|\p{Lu}))/u.exec(title)?.[1]
  return head ?? title
}

/** The subtitle, or '' : `The Long Way Home` of `Anna Bee: The Long Way Home`. */
export function subtitle(title: string): string {
  return /^.{4,}?(?:\s?:\s|\.\s|\s[–—]\s)(.{6,})$/u.exec(title)?.[1] ?? ''
}
