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

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The words of a text, folded and stemmed.
 *
 * `tokenize("She'd left Lyon.", en)` has the stems `she`→'', `d`, `leav`, `lyon` (marked).
 */
export function tokenize(text: string, language: WordLanguage): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const { fold, stem, sign } = wordOf(word, language)
    const next = text[match.index + word.length]
    const apostrophe = next === "'" || next === '’'
    if (apostrophe && language.elisions.has(fold)) continue
    const before = text[match.index - 1]
    if (fold === 's' && (before === "'" || before === '’')) continue
    tokens.push({ fold, stem, marked: sign === 'number' || (sign === 'capital' && tokens.length > 0) })
  }
  return tokens
}

interface Word extends Pick<Token, 'fold' | 'stem'> {
  /** What marks it: a digit in it, or a capital at its head. */
  sign: 'number' | 'capital' | 'none'
}

/** Words come again and again, in one statement and in the next. */
const known = new Map<WordLanguage, Map<string, Word>>()
const MOST_KNOWN = 20_000

function wordOf(word: string, language: WordLanguage): Word {
  const words = known.get(language) ?? new Map<string, Word>()
  known.set(language, words)
  const held = words.get(word)
  if (held) return held
  const fold = foldWord(word)
  const sign = /\p{N}/u.test(word) ? 'number' : /^\p{Lu}/u.test(word) ? 'capital' : 'none'
  const made: Word = { fold, stem: language.stops.has(fold) ? '' : language.stem(fold), sign }
  if (words.size >= MOST_KNOWN) words.clear()
  words.set(word, made)
  return made
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
