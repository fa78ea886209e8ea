import { afterWords, type Grammar } from '../grammar.ts'
import type { ReadDate } from '../raw-date.ts'
import { feastAt } from './read-feast.ts'
import { readPoint } from './read-point.ts'
import { skipFillers } from './skip-fillers.ts'
import type { DateToken } from './tokens.ts'

/** The day before or after a day that is told: `the eve of 1 May 1906`, `le lendemain de la Toussaint 1875`. */
export function readOffset(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const start = isArticle(grammar, tokens[index]) ? index + 1 : index
  for (const { words, days } of grammar.offsets.get(tokens[start]?.low ?? '') ?? []) {
    const next = afterWords(tokens, start, words)
    if (next < 0) continue
    const read = dayAt(grammar, tokens, next) ?? dayAt(grammar, tokens, skipFillers(grammar, tokens, next))
    if (read)
      return {
        body: { kind: 'point', point: { ...read.point, dayStep: days }, sense: 'at' },
        first: index,
        next: read.next,
      }
  }
  return undefined
}

function isArticle({ words }: Grammar, token: DateToken | undefined): boolean {
  return token !== undefined && (token.low === 'the' || words.fillers.has(token.low))
}

function dayAt(grammar: Grammar, tokens: readonly DateToken[], index: number): ReturnType<typeof readPoint> {
  const feast = feastAt(grammar, tokens, index)
  if (feast) return { point: feast.body.point, next: feast.next }
  const read = readPoint(grammar, tokens, index)
  return read?.point.unit === 'day' ? read : undefined
}
