import type { Telling } from '../tellings/telling.ts'
import { commonRun } from './common-run.ts'
import type { Link } from './links.ts'

/** Share of words that two versions of a sentence have in common at least. */
const SHARED = 0.4

/**
 * Sentences of a copy that differ from the original more than likeness alone can tell, or are too short to be compared
 * alone: both neighbours are linked to both neighbours of the same sentence.
 */
export function revisions(all: Telling[], links: Link[]): Link[] {
  const partner = new Map<number, number>()
  for (const { from, to } of links) {
    partner.set(from, to)
    if (!partner.has(to)) partner.set(to, from)
  }
  const found: Link[] = []
  for (const telling of all) {
    if (telling.kind === 'aside' || telling.words.length === 0 || partner.has(telling.index)) continue
    const before = partner.get(telling.index - 1)
    const after = partner.get(telling.index + 1)
    const other = all[before !== undefined ? before + 1 : after !== undefined ? after - 1 : -1]
    if (!other || other.turn >= telling.turn || partner.has(other.index)) continue
    const share = (2 * commonRun(telling.words, other.words)) / (telling.words.length + other.words.length)
    const enclosed = before !== undefined && after === before + 2
    if (share < (enclosed ? SHARED : 1)) continue
    const evidence = { words: share, rareNames: 1, time: 1, neighbours: 1 }
    found.push({
      from: telling.index,
      to: other.index,
      relation: share === 1 ? 'verbatim' : 'reworded',
      confidence: Math.max(0.7, share),
      evidence,
    })
    partner.set(telling.index, other.index)
    partner.set(other.index, telling.index)
  }
  return found
}
