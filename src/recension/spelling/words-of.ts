import type { SpellingLanguage } from './words/language.ts'

/** A word of a statement; of `l'ami` and `friend's` the word alone, of `self-made` each part. */
export interface Word {
  /** With a straight apostrophe. */
  text: string
  at: number
  end: number
  isCapital: boolean
  /** Stands where any word would have a capital: first in a sentence or a quotation. */
  isOpening: boolean
  /** Joined to another by a hyphen. */
  isPart: boolean
  /** Touches a number, or a sign of addresses, code and abbreviations. */
  isGlued: boolean
  /** Can be looked up: long enough, not glued, no abbreviation or name in capitals. */
  isPlain: boolean
}

/** Splits a statement into its words, in order. */
export function wordsOf(text: string, language: SpellingLanguage | undefined): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const [cut, kept] = bare(found[0], language)
    const at = found.index + cut
    const end = at + kept.length
    const isCapital = kept.charAt(0) !== kept.charAt(0).toLowerCase()
    const glued = isGlued(text, found.index, found.index + found[0].length)
    words.push({
      text: kept,
      at,
      end,
      isCapital,
      isOpening: isCapital && cut === 0 && isOpening(text, at),
      isPart: hyphens.includes(text[at - 1] ?? ' ') || hyphens.includes(text[end] ?? ' '),
      isGlued: glued,
      isPlain: !glued && isPlain(kept),
    })
  }
  return words
}

/** How much is cut from the front, and the word without what is joined to it by apostrophes. */
function bare(found: string, language: SpellingLanguage | undefined): [number, string] {
  if (!/['’]/.test(found)) return [0, found]
  const whole = found.replaceAll('’', "'")
  const cut = language?.elision?.exec(whole)?.[0].length ?? 0
  const rest = whole.slice(cut)
  return [cut, language?.possessive ? rest.replace(language.possessive, '') : rest]
}

function isPlain(word: string): boolean {
  const rest = word.slice(1)
  return word.length > 2 && word.length <= LONGEST && rest === rest.toLowerCase()
}

const LONGEST = 30

/** Beside a digit or a sign of addresses and abbreviations; `end.` of a sentence is not. */
function isGlued(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  if (before === ' ' && (after === ' ' || after === ',')) return false
  const isAddress = (after === '.' || after === ':') && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')
  return isAddress || before === '.' || before === ':' || signs.test(before) || signs.test(after)
}

const hyphens = '-‐‑'
const signs = /[\p{N}@/\\_&#=+~$%^|<>]/u

/** What stands before a first word, back to front: opening marks, then nothing or the end of a sentence. */
function isOpening(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[\s"'“”‘’«»‹›([{*_—–-]/.test(text[before] ?? '')) before -= 1
  return before < 0 || /[.!?…]/.test(text[before] ?? '')
}
