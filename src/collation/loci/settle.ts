import type { Link } from '../links/links.ts'
import type { Telling } from '../tellings/telling.ts'
import { type Decided, pairKey } from './decided.ts'
import { fuller } from './fuller.ts'

/** Told from here on; below, a statement stays in the text. */
const TOLD = 0.5
/** From here on two statements are brought together as one event. */
const BOUND = 0.1

/** Sentences on either side whose fate says something of one, and how much its whole witness weighs against them. */
const AROUND = 4
const OWN = 4
/** What a sentence of the next paragraph counts against one of the same. */
const ELSEWHERE = 0.5

/** The links that hold, by what they do. */
export interface Settled {
  /** `from` is not printed in the main text: `to` tells it. */
  told: Link[]
  /** Both are printed, next to each other. */
  bound: Link[]
  /** Decisions near the line, for the editor. */
  doubtful: Link[]
}

/** Decides what each link does, after the editor's decisions and what is known of each document as a whole. */
export function settle(all: Telling[], near: Link[], overlaps: Link[], decisions: Decided): Settled {
  const settled: Settled = { told: [], bound: [], doubtful: [] }
  const gone = decisions.dropped
  const apart = (link: Link) =>
    decisions.apart.has(pairKey(link.from, link.to)) || gone.has(link.from) || gone.has(link.to)
  const kept = new Set<number>(decisions.lead)
  const chains = new Chains()
  for (const [a, b] of decisions.same) {
    const link = sameLink(all, a, b, decisions)
    if (chains.admit(link)) settled.told.push(link)
  }
  const taken = new Set(settled.told.map((link) => link.from))
  for (const link of near) {
    const placed = turned(link, all, decisions)
    if (apart(link) || taken.has(placed.from) || !chains.admit(placed)) continue
    settled.told.push(placed)
    taken.add(placed.from)
    // The fuller of two leads even against the order of the witnesses; it must then stay in the text.
    if (placed.to > placed.from) kept.add(placed.to)
  }
  const shift = shifts(all, overlaps, taken)
  for (const link of overlaps) {
    if (apart(link) || taken.has(link.from)) continue
    const confidence = shifted(link.confidence, shift[link.from] ?? 0)
    const weighed = { ...link, confidence }
    const leads = taken.has(link.to) || kept.has(link.to) ? null : fuller(weighed, all)
    const placed = leads ?? (taken.has(link.to) ? weighed : turned(weighed, all, decisions))
    if (confidence >= TOLD && !kept.has(placed.from) && chains.admit(placed)) {
      settled.told.push(placed)
      taken.add(placed.from)
      if (leads) kept.add(leads.to)
    }
    // How much others tell of a text says whether a sentence is told, not where it belongs.
    else if (Math.max(confidence, link.confidence) >= BOUND)
      settled.bound.push({ ...link, confidence: Math.max(confidence, link.confidence) })
    if (Math.abs(confidence - TOLD) < 0.15) settled.doubtful.push(weighed)
  }
  return settled
}

function sameLink(all: Telling[], a: number, b: number, decisions: Decided): Link {
  const [to, from] = decisions.lead.has(b) || (!decisions.lead.has(a) && b < a) ? [b, a] : [a, b]
  const evidence = { words: 1, rareNames: 1, time: 1, neighbours: 1 }
  const near = all[from]?.words.join() === all[to]?.words.join()
  return { from, to, relation: near ? 'verbatim' : 'reworded', confidence: 1, evidence }
}

/** The editor may say which of two statements leads. */
function turned(link: Link, all: Telling[], decisions: Decided): Link {
  if (!decisions.lead.has(link.from) || decisions.lead.has(link.to)) return link
  const relation = link.relation === 'contained' ? 'overlap' : link.relation
  return all[link.to] ? { ...link, from: link.to, to: link.from, relation } : link
}

/**
 * What kind of text a sentence stands in is evidence too: a short sketch is told almost wholly by fuller witnesses, an
 * essay hardly, and a passage about another person not at all. How much of the witness, and of the sentences around one,
 * others tell moves its odds.
 */
function shifts(all: Telling[], overlaps: Link[], taken: ReadonlySet<number>): Float64Array {
  const told = new Float64Array(all.length)
  for (const { from, confidence } of overlaps) told[from] = confidence
  for (const index of taken) told[index] = 1
  const shares = sharesByTurn(all, told)
  return Float64Array.from(all, (telling, index) => {
    let sum = OWN * (shares.get(telling.turn) ?? 0.5)
    let weight = OWN
    for (let step = -AROUND; step <= AROUND; step++) {
      const other = all[index + step]
      if (step === 0 || !other || !isBeside(other, telling)) continue
      const near = (other.statement.passage === telling.statement.passage ? 1 : ELSEWHERE) / Math.abs(step)
      sum += (told[index + step] ?? 0) * near
      weight += near
    }
    const share = Math.min(0.95, Math.max(0.05, sum / weight))
    return Math.min(1, Math.max(-0.5, 0.6 * Math.log(share / (1 - share))))
  })
}

function isBeside(other: Telling, telling: Telling): boolean {
  return other.turn === telling.turn && other.section === telling.section && other.type === 'narrative'
}

/** The share of each witness that others tell. */
function sharesByTurn(all: Telling[], told: Float64Array): Map<number, number> {
  const sums = new Map<number, number>()
  const of = new Map<number, number>()
  const count = (map: Map<number, number>, turn: number, by: number) => map.set(turn, (map.get(turn) ?? 0) + by)
  for (const { index, turn, type } of all) {
    if (type === 'narrative') count(of, turn, 1)
    count(sums, turn, told[index] ?? 0)
  }
  return new Map([...of].map(([turn, statements]) => [turn, ((sums.get(turn) ?? 0) + 1) / (statements + 2)]))
}

function shifted(confidence: number, shift: number): number {
  const odds = Math.log(confidence / (1 - confidence)) + shift
  return 1 / (1 + Math.exp(-odds))
}

/** Statements told by others in a row; a row must end in one that is printed, so it may not come round to its start. */
class Chains {
  readonly #next = new Map<number, number>()

  /** Adds a link unless it closes a ring. */
  admit({ from, to }: Link): boolean {
    const seen = new Set<number>()
    for (let at: number | undefined = to; at !== undefined && !seen.has(at); at = this.#next.get(at)) {
      if (at === from) return false
      seen.add(at)
    }
    this.#next.set(from, to)
    return true
  }
}
