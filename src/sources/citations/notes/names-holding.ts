import { isWord } from '../patterns.ts'

/** Whether the words before the first mark name a set of papers or where it is kept: `Fen Estate Papers, Ledger A`, `Archives municipales`. */
export function namesHolding(text: string): boolean {
  const head = /^[^,.;:()]{1,90}/u.exec(text)?.[0].trim().split(/\s+/u) ?? []
  return isWord('holdings', head.at(-1) ?? '') || isWord('holdingHeads', head[0] ?? '')
}
