import { isWord } from '../patterns.ts'
import type { Reference } from '../reference.ts'
import { namesHolding } from './names-holding.ts'

/** Whether a note gives a paper before what it only points to: `Fen Papers, Ledger A. For the mill see Bee, Two Roads`. */
export function isPaperFirst([first]: readonly Reference[], text: string): boolean {
  const before = first?.beside ? text.slice(0, Math.max(0, text.indexOf(first.title ?? text))) : ''
  return isWord('papers', /\p{L}+/u.exec(before)?.[0] ?? '') || namesHolding(before)
}
