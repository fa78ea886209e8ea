import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'

/** What a sentence without a date counts against one with a date. */
const UNDATED = 0.3

/**
 * The witnesses in the order in which they lead. The editor's ranks hold; without them the one that tells the most
 * leads, and a dated event counts for more than a thought, so that a long essay doesn't lead a life.
 */
export function leading(witnesses: Witness[], config: BookConfig): Witness[] {
  const byRank = [...witnesses].sort((a, b) => a.about.rank - b.about.rank)
  if (Object.values(config.sources).some(({ rank }) => rank !== undefined)) return byRank
  const told = new Map(byRank.map((witness) => [witness, toldBy(witness)]))
  return byRank.sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0))
}

function toldBy({ passages }: Witness): number {
  let told = 0
  for (const { type, statements } of passages)
    if (type === 'narrative') for (const { time } of statements) told += time?.basis === 'stated' ? 1 : UNDATED
  return told
}
