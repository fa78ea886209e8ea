import type { BookConfig } from '../../config/config.ts'
import { enter } from '../../enter.ts'
import type { Passage, Witness } from '../../sources/witness.ts'
import { speaksOfSelf, speaksToReader } from '../../voice.ts'
import { wordLanguage } from '../words/index.ts'

/** What a sentence without a date counts against one with a date. */
const UNDATED = 0.3
/** From so many headed parts on, each later than the one before, a witness has chapters to give to the book. */
const PARTS = 3
/** Words from which on a sentence counts whole: the lines of a list count less. */
const FULL = 12
/** What its chapters make a witness count more. */
const PARTED = 1.5
/** Parts back to which one is sought that is told before another: it keeps the search linear. */
const FARTHEST = 100
/** From this share of paragraphs on in which its writer speaks of himself or to the reader a witness counts less. */
const PERSONAL = { share: 0.3, less: 0.4 }

/**
 * The witnesses in the order in which they lead. The editor's ranks hold; without them the one that tells the most
 * leads. A dated event counts for more than a thought, so that a long essay doesn't lead a life; told out of the order of
 * time, as in the parts of an inventory, it does not. A text in headed parts counts for more than one without, because
 * the leading witness gives the book its chapters; what somebody remembers or teaches does not lead, because the book
 * does not say "I" or "you".
 */
export function leading(witnesses: Witness[], config: BookConfig): Witness[] {
  const byRank = [...witnesses].sort((a, b) => a.about.rank - b.about.rank)
  if (Object.values(config.sources).some(({ rank }) => rank !== undefined)) return byRank
  const told = new Map(byRank.map((witness) => [witness, toldBy(witness)]))
  return byRank.sort((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0))
}

function toldBy({ passages, sections, about }: Witness): number {
  const { alone, reader } = wordLanguage(about.language)
  const narrative = passages.filter(({ type }) => type === 'narrative')
  const parts = [...grouped(narrative)].map(([section, own]) => partOf(own, sections[section]?.role === 'body'))
  const chapters = inTime(parts.filter(({ headed, day }) => headed && day !== undefined))
  let told = 0
  for (const part of parts) {
    const counts = !part.headed || chapters.has(part)
    told += UNDATED * part.sentences + (counts ? (1 - UNDATED) * part.dated : 0)
  }
  const saysI = narrative.filter(({ text }) => speaksOfSelf(text, alone))
  const saysYou = narrative.filter(({ text }) => speaksToReader(text, reader))
  if (Math.max(saysI.length, saysYou.length) >= PERSONAL.share * narrative.length) told *= PERSONAL.less
  return chapters.size >= PARTS ? told * PARTED : told
}

function grouped(passages: Passage[]): Map<number, Passage[]> {
  const found = new Map<number, Passage[]>()
  for (const passage of passages) enter(found, passage.section, passage)
  return found
}

/** What one section tells. */
interface Part {
  headed: boolean
  /** How many sentences, short ones in part. */
  sentences: number
  /** How many of them state a time. */
  dated: number
  /** The middle one of the days it states. */
  day: number | undefined
}

function partOf(passages: Passage[], headed: boolean): Part {
  const part: Part = { headed, sentences: 0, dated: 0, day: undefined }
  const days: number[] = []
  for (const { text, time } of passages.flatMap(({ statements }) => statements)) {
    const weight = Math.min(1, text.split(' ').length / FULL)
    part.sentences += weight
    if (time?.basis !== 'stated') continue
    part.dated += weight
    days.push(time.from)
  }
  part.day = days.sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)]
  return part
}

/** Of parts in the order of a text those that tell most and each of which is later than the one before. */
function inTime(parts: Part[]): Set<Part> {
  const runs: Array<{ last: Part; before: number; told: number }> = []
  for (const [at, last] of parts.entries()) {
    let before = -1
    for (let earlier = Math.max(0, at - FARTHEST); earlier < at; earlier++)
      if ((parts[earlier]?.day ?? 0) <= (last.day ?? 0) && (runs[earlier]?.told ?? 0) > (runs[before]?.told ?? 0))
        before = earlier
    runs.push({ last, before, told: last.dated + (runs[before]?.told ?? 0) })
  }
  const found = new Set<Part>()
  let at = runs.reduce((best, run, index) => (run.told > (runs[best]?.told ?? 0) ? index : best), 0)
  for (let run = runs[at]; run; at = run.before, run = runs[at]) found.add(run.last)
  return found
}
