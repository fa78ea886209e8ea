/** A word of a statement with what names are read by. */
export interface NameToken {
  text: string
  low: string
  at: number
  end: number
  /** The text between the token before and this one. */
  gap: string
  capital: boolean
  /** Begins a sentence, or quoted words. */
  first: boolean
}

/**
 * Hyphens join only capitalised parts, with small words between them, and a prefix to its word: `Saint-Germain-des-Prés`,
 * `Co-operative`, not `Oslo-style`. Breton writes `Roc'h`.
 */
const words =
  /(?<![\p{L}-])(?:Co|Anti|Inter|Non|Self)-\p{Ll}[\p{Ll}\p{M}]+|\p{L}(?:[\p{L}\p{M}]|(?<=c)['’](?=h(?!\p{L})))*(?:-(?:\p{Ll}{1,4}-){0,2}\p{Lu}[\p{L}\p{M}]*)*|\d+/gu

/** The words of a statement; `Bee's` is `Bee`, `s`. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(words)) {
    const gap = text.slice(end, index)
    const before = tokens.at(-1)
    tokens.push({
      text: word,
      low: word.toLowerCase(),
      at: index,
      end: index + word.length,
      gap: gap.length > 8 ? gap.slice(-8) : gap,
      capital: isCapital(word),
      first: before === undefined || opens(gap, before) || (before.first && /^\d/u.test(before.text)),
    })
    end = index + word.length
  }
  return tokens
}

function isCapital(word: string): boolean {
  const [letter = ''] = word
  return letter !== letter.toLowerCase()
}

/** A full stop after one letter or a short capitalised word is an abbreviation: `J. Smith`. */
function opens(gap: string, before: NameToken): boolean {
  if (/[:;!?“"«‘([—…•*]/u.test(gap)) return true
  return gap.startsWith('.') && !(before.capital && before.text.length <= 4)
}
