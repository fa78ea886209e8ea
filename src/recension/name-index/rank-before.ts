import { indexWords } from './index-words.ts'

const owned = new RegExp(`^(?:${indexWords.owners})\\s$|['’]s\\s$`, 'iu')

/** `his brother Ivor`: whose brother he is, no title. */
function isKin(word: string, owner = ''): boolean {
  return owned.test(owner) && indexWords.kin.has(word)
}

/** The title that stands right before an offset, or undefined: `Lord` in `Lord Penhale`. */
export function rankBefore(text: string, at: number): string | undefined {
  const [, owner, word] = /([\p{L}]+['’]?s?\s)?([\p{L}]+)\.?\s$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? []
  return word && indexWords.ranks.has(word.toLowerCase()) && !isKin(word, owner)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : undefined
}
