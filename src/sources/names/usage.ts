import type { NameToken } from './name-tokens.ts'

/** How often a word stands in lower case, and capitalised where a sentence doesn't begin. */
export interface Usage {
  lower: Map<string, number>
  inside: Map<string, number>
}

/** Counts the words of a witness. */
export function usageOf(statements: ReadonlyArray<readonly NameToken[]>): Usage {
  const usage: Usage = { lower: new Map(), inside: new Map() }
  for (const tokens of statements) {
    if (isCapitals(tokens)) continue
    for (const { low, capital, first } of tokens) {
      if (!capital) count(usage.lower, low)
      else if (!first) count(usage.inside, low)
    }
  }
  return usage
}

/** Without a lower-case letter: capitals say nothing at all. */
export function isCapitals(tokens: readonly NameToken[]): boolean {
  return tokens.length > 2 && tokens.every(({ text }) => text === text.toUpperCase())
}

function count(map: Map<string, number>, word: string): void {
  map.set(word, (map.get(word) ?? 0) + 1)
}
