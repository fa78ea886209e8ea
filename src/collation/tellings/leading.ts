import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import { speaksOfSelf, speaksToReader } from '../../voice.ts'
import { wordLanguage } from '../words/index.ts'

/** What a sentence without a date counts against one with a date. */
const UNDATED = 0.3
/** From so many headed parts on a witness has chapters to give to the book. */
const PARTS = 2
/** What its chapters make a witness count more. */
const PARTED = 1.5
/** From this share of paragraphs on in which its writer speaks of himself or to the reader a witness counts less. */
const PERSONAL = { share: 0.3, less: 0.4 }

/**
 * The witnesses in the order in which they lead. The editor's ranks hold; without them the one that tells the most
 * leads. A dated event counts for more than a thought, so that a long essay doesn't lead a life, and a text in headed
 * parts for more than one without, because the leading witness gives the book its
 * chapters; what somebody remembers or teaches does not lead, because the book does not say "I" or "you".
 */
export function leading(witnesses: Witness[], config: BookConfig): Witness[] {
  const byRank = [...witnesses].sort((a, b) => a.about.rank - b.about.rank)
  if (Object.values(config.sources).some(({ rank }) => rank !== undefined)) return byRank
  const told = new Map(byRank.map((witness) => [witness, toldBy(witness)]))
  return byRank.sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0))
}

function toldBy({ passages, sections, about }: Witness): number {
  const { alone, reader } = wordLanguage(about.language)
  let told = 0
  const parts = new Set<number>()
  for (const { type, statements, section } of passages) {
    if (type !== 'narrative') continue
    if (sections[section]?.role === 'body') parts.add(section)
    for (const { time } of statements) told += time?.basis === 'stated' ? 1 : UNDATED
  }
  const narrative = passages.filter(({ type }) => type === 'narrative')
  const saysI = narrative.filter(({ text }) => speaksOfSelf(text, alone))
  const saysYou = narrative.filter(({ text }) => speaksToReader(text, reader))
  if (Math.max(saysI.length, saysYou.length) >= PERSONAL.share * narrative.length) told *= PERSONAL.less
  return parts.size >= PARTS ? told * PARTED : told
}
