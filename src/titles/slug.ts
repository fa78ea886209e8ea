/**
 * A name for files made of a title: lower-case ASCII letters, digits and hyphens where the script has them.
 *
 * `A Life: Émile & Co.` gives `a-life-emile-co`, `Œuvres` gives `oeuvres`.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’'‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .normalize('NFC')
  return [...plain]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '')
}

/** Latin letters that are no letter with a mark. */
const plainLetters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
