import { hashRun } from '../tellings/hash.ts'
import { type Postings, postings } from '../tellings/postings.ts'
import { Tally } from '../tellings/tally.ts'
import type { Telling } from '../tellings/telling.ts'
import { commonRun } from './common-run.ts'
import type { Link } from './links.ts'
import { revisions } from './revisions.ts'

/** Length of the runs of words looked up. */
const RUN = 3
/** Runs in more statements than this are phrases of the language, or of many copies: they lead to the first few only. */
const COMMON = 40
const FIRST = 5
/** Candidates looked at for one statement. */
const KEPT = 5
/** Share of the runs of the shorter statement that must be found again before words are compared one by one. */
const PROMISING = 0.12
/** Shorter statements ("He agreed.") may be the same words about another matter. */
const SHORTEST = 5

const NEAR = 0.76
const CONTAINED = 0.85

/**
 * Statements that are the same words, nearly the same words, or whose words all stand in another.
 * Each statement is linked to at most one: the shorter to the longer, else the later to the earlier.
 */
export function nearLinks(all: Telling[]): Link[] {
  const own = all.map(runsOf)
  const runs = postings(all.length, (index) => own[index] ?? new Int32Array(0))
  const tally = new Tally(all.length)
  const best = new Map<number, Link>()
  const twins = new Set<string>()
  for (const telling of all) {
    if (telling.kind === 'aside' || telling.words.length < SHORTEST) continue
    for (const other of sharing(telling, all, { own: own[telling.index], runs, tally })) {
      const link = linkOf(telling, other, all)
      if (!link || isOwnHead(link, all)) continue
      twins.add(`${Math.min(link.from, link.to)} ${Math.max(link.from, link.to)}`)
      const known = best.get(link.from)
      if (!known || link.confidence > known.confidence) best.set(link.from, link)
    }
  }
  const links = [...best.values()].filter((link) => agreeInNames(link, all) || supported(link, all, twins))
  return [...links, ...revisions(all, links)].sort((a, b) => a.from - b.from)
}

/** Each extract of a witness has its head, however alike the heads are. */
function isOwnHead({ from, to }: Link, all: Telling[]): boolean {
  return all[from]?.type === 'extract-head' && all[from]?.turn === all[to]?.turn
}

function runsOf(telling: Telling): Int32Array {
  if (telling.kind === 'aside' || telling.words.length < SHORTEST) return new Int32Array(0)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= telling.words.length; at++) runs.add(hashRun(telling.words, at, RUN))
  return Int32Array.from(runs)
}

interface Search {
  /** The runs of the statement. */
  own: Int32Array | undefined
  runs: Postings
  tally: Tally
}

/** Earlier statements that share the most runs of words with this one. */
function sharing(telling: Telling, all: Telling[], { own = new Int32Array(0), runs, tally }: Search): Telling[] {
  for (const run of own) {
    const most = runs.count(run) > COMMON ? FIRST : COMMON
    let seen = 0
    for (const index of runs.of(run)) {
      if (index >= telling.index || seen === most) break
      tally.add(index, 1)
      seen += 1
    }
  }
  return tally.take(KEPT).flatMap(({ index, sum }) => {
    const other = all[index]
    const shorter = Math.min(telling.words.length, other?.words.length ?? 0) - RUN + 1
    return other && sum >= PROMISING * shorter ? [other] : []
  })
}

function linkOf(later: Telling, earlier: Telling, all: Telling[]): Link | null {
  const common = commonRun(later.words, earlier.words)
  const shorter = later.words.length <= earlier.words.length ? later : earlier
  const longer = shorter === later ? earlier : later
  const share = (2 * common) / (later.words.length + earlier.words.length)
  const inside = common / shorter.words.length
  if (share === 1) return link(later, earlier, 'verbatim', 1)
  if (share >= NEAR) return link(later, earlier, 'near', share)
  if (inside >= CONTAINED) return link(shorter, longer, 'contained', inside)
  return spread(later, earlier, common, all)
}

/** A sentence that another witness cut in two: all of it stands in that one and its neighbour. */
function spread(later: Telling, earlier: Telling, common: number, all: Telling[]): Link | null {
  if (common / later.words.length < 0.35) return null
  for (const step of [1, -1]) {
    const next = all[earlier.index + step]
    if (!next || next === later || next.statement.passage !== earlier.statement.passage) continue
    const pair = step === 1 ? join(earlier.words, next.words) : join(next.words, earlier.words)
    const inside = commonRun(later.words, pair) / later.words.length
    if (inside >= CONTAINED) return link(later, earlier, 'contained', inside)
  }
  return null
}

function join(a: Int32Array, b: Int32Array): Int32Array {
  const joined = new Int32Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

function link(from: Telling, to: Telling, relation: Link['relation'], confidence: number): Link {
  const evidence = { words: confidence, rareNames: 1, time: 1, neighbours: 0 }
  return { from: from.index, to: to.index, relation, confidence, evidence }
}

/** "Arrested in 1928" and "arrested in 1933" are nearly the same words: each has a name or number the other lacks. */
function agreeInNames(link: Link, all: Telling[]): boolean {
  const a = all[link.from]
  const b = all[link.to]
  if (!a || !b || link.relation === 'verbatim') return true
  const lacks = (one: Telling, other: Telling) => [...one.marked].some((term) => !other.terms.includes(term))
  return !(lacks(a, b) && lacks(b, a))
}

/** Copied text goes on being copied: a neighbour is linked with a neighbour. */
function supported({ from, to }: Link, all: Telling[], twins: Set<string>): boolean {
  for (const a of [-2, -1, 1, 2])
    for (const b of [-2, -1, 1, 2]) {
      const x = from + a
      const y = to + b
      const own = all[x]?.turn === all[from]?.turn && all[y]?.turn === all[to]?.turn
      if (own && (x !== to || y !== from) && twins.has(`${Math.min(x, y)} ${Math.max(x, y)}`)) return true
    }
  return false
}
