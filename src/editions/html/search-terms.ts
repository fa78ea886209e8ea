/**
 * Cuts text into the terms of the search: words, and pairs of neighbouring characters where a script has no spaces.
 *
 * `searchTerms('Où est 東京都?')` gives `ou`, `est`, `東京`, `京都`. `templates/html/search.js` cuts what a reader
 * types in the same way.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = []
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (unspaced.test(word)) pairs(word, terms)
    else terms.push(word)
  }
  return terms
}

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
}

function pairs(word: string, terms: string[]): void {
  const signs = Array.from(word)
  if (signs.length === 1) terms.push(word)
  for (let i = 0; i + 1 < signs.length; i++) terms.push(`${signs[i]}${signs[i + 1]}`)
}
