import { madeOncePer } from '../../made-once.ts'
import type { WordLanguage } from '../words/language.ts'

/** A word of a statement as it is compared. */
export interface Token {
  /** Folded: lower case, no accents. */
  fold: string
  /** '' for a function word. */
  stem: string
  /** Written with a capital inside the sentence, or a number. */
  marked: boolean
}

/** Initials with their points are one word, as they are without: "M.B.E.". */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu

/** Smaller numbers are in every other sentence, and say nothing alone. */
const COUNTED = 13

/**
 * The words of a text, folded and stemmed; larger numbers in words as figures.
 *
 * `tokenize("She'd left Lyon.", en)` has the stems `she`→'', `d`, `leav`, `lyon` (marked), "forty-one" the stem `41`.
 */
export function tokenize(text: string, language: WordLanguage): Token[] {
  const tokens: Token[] = []
  let number: { value: number; end: number } | undefined
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const { fold, stem, sign, value } = wordOf(word, language)
    const sum = value !== undefined && number?.end === match.index - 1 ? summed(number.value, value) : undefined
    if (sum !== undefined) tokens.pop()
    number = value === undefined ? undefined : { value: sum ?? value, end: match.index + word.length }
    if (sum !== undefined) {
      tokens.push({ fold: String(sum), stem: String(sum), marked: true })
      continue
    }
    const next = text[match.index + word.length]
    const apostrophe = next === "'" || next === '’'
    if (apostrophe && language.elisions.has(fold)) continue
    const before = text[match.index - 1]
    if (fold === 's' && (before === "'" || before === '’')) continue
    tokens.push({ fold, stem, marked: sign === 'number' || (sign === 'capital' && tokens.length > 0) })
  }
  return tokens
}

/** The number that two words for numbers make together, `forty` and `one`, `quatre` and `vingt`. */
function summed(a: number, b: number): number | undefined {
  if (a === 4 && b === 20) return 80
  const tens = a >= 20 && a % 10 === 0
  return tens && (b < 10 || (b < 20 && (a === 60 || a === 80))) ? a + b : undefined
}

interface Word extends Pick<Token, 'fold' | 'stem'> {
  /** What marks it: a digit in it, or a capital at its head. */
  sign: 'number' | 'capital' | 'none'
  /** Of a word for a number. */
  value?: number
}

/** Words come again and again, in one statement and in the next. */
const wordOf = madeOncePer((word: string, language: WordLanguage): Word => {
  const fold = foldWord(word.replaceAll('.', ''))
  const value = language.numbers.get(fold)
  const sign = /\p{N}/u.test(word) ? 'number' : /^\p{Lu}/u.test(word) ? 'capital' : 'none'
  return value === undefined ? { fold, stem: stemOf(fold, language), sign } : counted(fold, value, language)
})

function stemOf(fold: string, language: WordLanguage): string {
  return language.stops.has(fold) ? '' : language.stem(fold)
}

function counted(fold: string, value: number, language: WordLanguage): Word {
  const figures = String(value)
  return value < COUNTED
    ? { fold, stem: stemOf(fold, language), sign: 'none', value }
    : { fold: figures, stem: figures, sign: 'number', value }
}

/** `Préfet` → `prefet`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  // ASCII words need no normalising; it is most of the time of reading a large corpus.
  return /^[a-z0-9]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
}
