import { hashRun } from '../tellings/hash.ts'
import { postings } from '../tellings/postings.ts'
import type { Telling } from '../tellings/telling.ts'
import { commonRun } from './common-run.ts'
import type { Link } from './links.ts'

/** Words that two people don't happen to say alike. */
const RUN = 5
/** Runs of words in more statements than this are sayings. */
const COMMON = 20
/** Share of the words quoted that the other must quote too. */
const ALL = 0.85
/** Words around a quotation that only introduce it. */
const FRAME = 16
/** Words around it that only say whose it is: `she wrote`. */
const SPOKEN = 3

/**
 * Sentences that quote what a sentence of another witness quotes as well, and as fully: "He wrote at once that it was
 * the start of “the end of us all”" is told where "the end of us all" is quoted already.
 */
export function requoted(all: Telling[], copied: readonly Link[]): Link[] {
  const taken = new Set(copied.flatMap(({ from, to }) => [from, to]))
  const links = quotedAgain(all, taken)
  return [...links, ...quotedOn(all, [...copied, ...links])]
}

function quotedAgain(all: Telling[], taken: ReadonlySet<number>): Link[] {
  const runs = postings(all.length, (index) => runsOf(all[index]))
  const links: Link[] = []
  for (const telling of all) {
    if (taken.has(telling.index) || telling.turn === 0 || telling.quoted.length < RUN) continue
    if (telling.words.length - telling.quoted.length > FRAME || isDiscussed(telling, all)) continue
    const other = earlier(telling, all, runs).find(
      (one) => commonRun(telling.quoted, one.quoted) >= ALL * telling.quoted.length,
    )
    if (other) links.push(linkOf(telling, other))
  }
  return links
}

/**
 * Where two witnesses quote one sentence, the sentences of the quotation before and after it, however short: `“I heard
 * it. It was not a crash, …”` and `“I heard it,” she wrote. “It was not a crash, …”`.
 */
function quotedOn(all: Telling[], known: readonly Link[]): Link[] {
  const taken = new Set(known.map(({ from }) => from))
  const links: Link[] = []
  for (const { from, to } of known)
    for (const step of [-1, 1])
      for (let at = 1; ; at++) {
        const [telling, other] = [all[from + step * at], all[to + step * at]]
        if (!telling || !other || taken.has(telling.index) || !goesOn(all[from], telling) || !goesOn(all[to], other))
          break
        const frame = telling.words.length - telling.quoted.length
        if (commonRun(telling.quoted, other.quoted) < telling.quoted.length || frame > FRAME) break
        taken.add(telling.index)
        links.push({ ...linkOf(telling, other), relation: frame > SPOKEN ? 'overlap' : 'near' })
      }
  return links
}

/** Whether a sentence quotes as well, in the paragraph of one that does. */
function goesOn(known: Telling | undefined, { statement, quoted }: Telling): boolean {
  return known?.quoting === true && quoted.length > 0 && known.statement.passage === statement.passage
}

/** What a writer goes on to speak of in his own name stays where he quotes it. */
function isDiscussed(telling: Telling, all: Telling[]): boolean {
  const next = all[telling.index + 1]
  return next?.statement.passage === telling.statement.passage && next.testimony
}

function runsOf(telling: Telling | undefined): Int32Array {
  const runs = new Set<number>()
  const words = telling?.quoted ?? new Int32Array(0)
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hashRun(words, at, RUN))
  return Int32Array.from(runs)
}

function earlier(telling: Telling, all: Telling[], runs: ReturnType<typeof postings>): Telling[] {
  const found = new Set<number>()
  for (const run of runsOf(telling)) {
    if (runs.count(run) > COMMON) continue
    for (const index of runs.of(run)) if ((all[index]?.turn ?? telling.turn) < telling.turn) found.add(index)
  }
  return [...found].sort((a, b) => a - b).flatMap((index) => all[index] ?? [])
}

function linkOf(telling: Telling, other: Telling): Link {
  const evidence = { words: telling.quoted.length / telling.words.length, rareNames: 1, time: 1, neighbours: 0 }
  return { from: telling.index, to: other.index, relation: 'overlap', confidence: 0.9, evidence }
}
