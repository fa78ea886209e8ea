import type { Grammar } from '../grammar.ts'
import type { DateToken } from './tokens.ts'

/** Index after small words: `of the`. */
export function skipFillers(grammar: Grammar, tokens: readonly DateToken[], index: number): number {
  let at = index
  while (
    at < index + 3 &&
    (grammar.words.fillers.has(tokens[at]?.low ?? '') || (at === index && tokens[at]?.low === '-'))
  )
    at++
  return at
}
