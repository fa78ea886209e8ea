/**
 * A name for files made of a title: lower-case ASCII letters, digits and hyphens where the script has them.
 *
 * `A Life: Émile & Co.` gives `a-life-emile-co`.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .normalize('NFC')
  return [...plain]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '')
}
