/** A word, a run of digits, or a mark. Apostrophes and blanks only part tokens: `l'été` is `l`, `été`. */
export interface DateToken {
  kind: 'word' | 'number' | 'mark'
  /** Lower case. */
  low: string
  /** The number, for digits. */
  value: number
  capital: boolean
  at: number
  end: number
}

// A dash that was lost between two days parts `1856` from `26` in `1856` + `26 September 1915)`.
const parts = /\p{L}[\p{L}\p{M}]*|\d{4}(?=\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\))|\d+|[^\s'’ʼ`´]/gu

/** Splits text into the tokens that dates are read from. `mid-1936` gives `mid`, `-`, `1936`. */
export function dateTokens(text: string): DateToken[] {
  return Array.from(text.matchAll(parts), ({ 0: part, index }) => {
    const first = part.charCodeAt(0)
    const digit = first >= 48 && first <= 57
    const low = part.toLowerCase()
    const word = !digit && /\p{L}/u.test(part)
    return {
      kind: digit ? 'number' : word ? 'word' : 'mark',
      low,
      value: digit && part.length < 9 ? Number(part) : Number.NaN,
      capital: word && low !== part,
      at: index,
      end: index + part.length,
    }
  })
}

/** Hyphens and dashes that join the two ends of an interval. */
export function isDash(token: DateToken | undefined): boolean {
  return token !== undefined && (token.low === '-' || token.low === '–' || token.low === '—' || token.low === '‑')
}
