import type { Link } from '../links/links.ts'
import type { Telling } from '../tellings/telling.ts'
import { type Decided, pairKey } from './decided.ts'
import { fuller } from './fuller.ts'
import { isTold, sureness } from './is-told.ts'

/** From here on two statements are brought together as one event. */
const BOUND = 0.1

/** The links that hold, by what they do. */
export interface Settled {
  /** `from` is not printed in the main text: `to` tells it. */
  told: Link[]
  /** Both are printed, next to each other. */
  bound: Link[]
  /** Decisions near the line, for the editor. */
  doubtful: Link[]
}

/** Decides what each link does, after the editor's decisions. */
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
  for (const link of overlaps) {
    const telling = all[link.from]
    if (!telling || apart(link) || taken.has(link.from)) continue
    const leads = taken.has(link.to) || kept.has(link.to) ? null : fuller(link, all)
    const placed = leads ?? (taken.has(link.to) ? link : turned(link, all, decisions))
    if (isTold(link, telling) && !kept.has(placed.from) && chains.admit(placed)) {
      settled.told.push(placed)
      taken.add(placed.from)
      if (leads) kept.add(leads.to)
    } else if (link.confidence >= BOUND) settled.bound.push(link)
    if (Math.abs(sureness(link, telling)) < 0.15) settled.doubtful.push(link)
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
