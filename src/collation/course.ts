import type { Link } from './links.ts'
import type { Telling } from './telling.ts'

/** How sure a link must be to show the course that one witness takes through another. */
const SURE = 0.6
const FEWEST = 3
/** Sentences by which two accounts may differ in order. */
const SLACK = 2
/** What it costs when more is told between two events than the other witness has room for. */
const CROWDED = 2

/**
 * The course of each witness through each other: the statements of the two that surely tell the same, in the order of
 * both. Two accounts of one life go the same way, so what lies between two such pairs in one lies between them in the other.
 */
export class Course {
  /** Pairs of places among the sentences of the two witnesses, rising in both. */
  readonly #pairs = new Map<string, Array<[from: number, to: number]>>()
  /** Place of each telling among the sentences of its witness that tell something. */
  readonly #places: number[] = []
  readonly #sizes: number[] = []

  constructor(all: Telling[], links: Link[]) {
    for (const telling of all) {
      const place = this.#sizes[telling.turn] ?? 0
      this.#places[telling.index] = place
      this.#sizes[telling.turn] = place + (telling.type === 'narrative' ? 1 : 0)
    }
    for (const link of links) this.#add(all[link.from], all[link.to], link.confidence)
    for (const [key, list] of this.#pairs) this.#pairs.set(key, rising(list))
  }

  #add(a: Telling | undefined, b: Telling | undefined, confidence: number): void {
    if (!a || !b || a.turn === b.turn || confidence < SURE) return
    const [later, earlier] = a.turn > b.turn ? [a, b] : [b, a]
    const key = `${later.turn} ${earlier.turn}`
    const list = this.#pairs.get(key) ?? []
    list.push([this.#place(later), this.#place(earlier)])
    this.#pairs.set(key, list)
  }

  #place(telling: Telling): number {
    return this.#places[telling.index] ?? 0
  }

  /** How much the course speaks for `to` as the partner of `from`: above 0 the narrower the stretch it lies in, below 0 outside. */
  favour(from: Telling, to: Telling): number {
    const pairs = this.#pairs.get(`${from.turn} ${to.turn}`)
    if (!pairs || pairs.length < FEWEST) return 0
    const place = this.#place(from)
    const next = firstFrom(pairs, place)
    const low = pairs[next - 1] ?? [-1, -1]
    const high = pairs[pairs[next]?.[0] === place ? next + 1 : next] ?? [
      this.#sizes[from.turn] ?? 0,
      this.#sizes[to.turn] ?? 0,
    ]
    const other = this.#place(to)
    if (other < low[1] - SLACK || other > high[1] + SLACK) return -1
    const width = high[1] - low[1] + 1
    // A stretch of forty sentences cannot all be told by the five that lie between the same two events.
    const crowd = Math.max(0, Math.log((high[0] - low[0]) / width))
    const narrow = Math.max(0, Math.log((this.#sizes[to.turn] ?? 1) / (width + 2 * SLACK)))
    return Math.min(3, narrow) - CROWDED * crowd
  }
}

function firstFrom(pairs: Array<[number, number]>, place: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const at = (low + high) >> 1
    if ((pairs[at]?.[0] ?? 0) < place) low = at + 1
    else high = at
  }
  return low
}

/** The longest row of pairs that rises in both places. */
function rising(pairs: Array<[from: number, to: number]>): Array<[from: number, to: number]> {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const tails: number[] = []
  const before: number[] = []
  sorted.forEach(([, to], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const at = (low + high) >> 1
      if ((sorted[tails[at] ?? 0]?.[1] ?? 0) <= to) low = at + 1
      else high = at
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const row: Array<[number, number]> = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at]
    if (pair) row.push(pair)
  }
  return row.reverse()
}
