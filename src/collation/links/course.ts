import type { Telling } from '../tellings/telling.ts'
import type { Range } from './candidates.ts'
import type { Link } from './links.ts'

/** How sure a link must be to show the course that one witness takes through another. */
const SURE = 0.5
const FEWEST = 3
/** Sentences by which two accounts may differ in order. */
const SLACK = 2
/** What it costs when more is told between two events than the other witness has room for. */
const CROWDED = 2
/** Sentences of a stretch that is small enough to be looked through word by word. */
const SMALL = 30
/** Witnesses in whose stretches one statement is looked for. */
const WITNESSES = 3

/** Places of two sentences in their witnesses, and how sure it is that they tell the same. */
type Pair = [from: number, to: number, confidence: number]

/**
 * The course of each witness through each other: the statements of the two that surely tell the same, in the order of
 * both. Two accounts of one life go the same way, so what lies between two such pairs in one lies between them in the other.
 */
export class Course {
  /** Pairs of places among the sentences of the two witnesses, rising in both. */
  readonly #pairs = new Map<string, Pair[]>()
  /** Place of each telling among the sentences of its witness that tell something. */
  readonly #places: number[] = []
  readonly #sizes: number[] = []
  /** For each witness the first telling at each place. */
  readonly #tellings: number[][] = []
  /** For each witness those that share its course, most pairs first. */
  readonly #partners = new Map<number, number[]>()

  constructor(all: Telling[], links: Link[]) {
    for (const telling of all) {
      const place = this.#sizes[telling.turn] ?? 0
      this.#places[telling.index] = place
      const row = this.#tellings[telling.turn] ?? []
      row[place] ??= telling.index
      this.#tellings[telling.turn] = row
      this.#sizes[telling.turn] = place + (telling.type === 'narrative' ? 1 : 0)
    }
    for (const link of links) this.#add(all[link.from], all[link.to], link.confidence)
    for (const [key, list] of this.#pairs) this.#pairs.set(key, rising(list))
    this.#pair()
  }

  #pair(): void {
    const sharing = [...this.#pairs].filter(([, pairs]) => pairs.length >= FEWEST)
    for (const [key] of sharing.sort((a, b) => b[1].length - a[1].length)) {
      const [later = 0, earlier = 0] = key.split(' ').map(Number)
      const partners = this.#partners.get(later) ?? []
      if (partners.length < WITNESSES) this.#partners.set(later, [...partners, earlier])
    }
  }

  /** The small stretches of other witnesses in which a statement is told, if they tell it. */
  stretches(from: Telling): Range[] {
    return (this.#partners.get(from.turn) ?? []).flatMap((turn) => {
      const [low, high] = this.#around(from, turn)
      const row = this.#tellings[turn] ?? []
      const [first, last] = [Math.max(0, low[1] - SLACK), Math.min(row.length - 1, high[1] + SLACK)]
      const [start, end] = [row[first], row[last]]
      return last - first < SMALL && start !== undefined && end !== undefined ? [{ from: start, to: end + 1 }] : []
    })
  }

  /** The pairs before and after a statement; the ends of the two witnesses where there is none. */
  #around(from: Telling, turn: number): [low: Pair, high: Pair] {
    const pairs = this.#pairs.get(`${from.turn} ${turn}`) ?? []
    const place = this.#place(from)
    const next = firstFrom(pairs, place)
    const low = pairs[next - 1] ?? [-1, -1, 0]
    const high = pairs[pairs[next]?.[0] === place ? next + 1 : next]
    return [low, high ?? [this.#sizes[from.turn] ?? 0, this.#sizes[turn] ?? 0, 0]]
  }

  #add(a: Telling | undefined, b: Telling | undefined, confidence: number): void {
    if (!a || !b || a.turn === b.turn || confidence < SURE) return
    const [later, earlier] = a.turn > b.turn ? [a, b] : [b, a]
    const key = `${later.turn} ${earlier.turn}`
    const list = this.#pairs.get(key) ?? []
    list.push([this.#place(later), this.#place(earlier), confidence])
    this.#pairs.set(key, list)
  }

  #place(telling: Telling): number {
    return this.#places[telling.index] ?? 0
  }

  /** How much the course speaks for `to` as the partner of `from`: above 0 the narrower the stretch it lies in, below 0 outside. */
  favour(from: Telling, to: Telling): number {
    const pairs = this.#pairs.get(`${from.turn} ${to.turn}`)
    if (!pairs || pairs.length < FEWEST) return 0
    const [low, high] = this.#around(from, to.turn)
    const other = this.#place(to)
    if (other < low[1] - SLACK || other > high[1] + SLACK) return -1
    const width = high[1] - low[1] + 1
    // A stretch of forty sentences cannot all be told by the five that lie between the same two events.
    const crowd = Math.max(0, Math.log((high[0] - low[0]) / width))
    const narrow = Math.max(0, Math.log((this.#sizes[to.turn] ?? 1) / (width + 2 * SLACK)))
    return Math.min(3, narrow) - CROWDED * crowd
  }
}

function firstFrom(pairs: Pair[], place: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const at = (low + high) >> 1
    if ((pairs[at]?.[0] ?? 0) < place) low = at + 1
    else high = at
  }
  return low
}

/** The row of pairs that rises in both places and is surest as a whole. */
function rising(pairs: Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const best = new Best(Math.max(...sorted.map(([, to]) => to)) + 1)
  const before: number[] = []
  const sums: number[] = []
  sorted.forEach(([, to, confidence], index) => {
    const previous = best.upTo(to)
    before[index] = previous
    // Squared, so that a few sure pairs outweigh many that only look alike.
    sums[index] = (sums[previous] ?? 0) + confidence * confidence
    best.set(to, index, sums[index] ?? 0)
  })
  let end = -1
  sums.forEach((sum, index) => {
    if (sum > (sums[end] ?? 0)) end = index
  })
  const row: Pair[] = []
  for (let at = end; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at]
    if (pair) row.push(pair)
  }
  return row.reverse()
}

/** The index with the largest sum among all places up to one; a Fenwick tree, so that it takes few steps. */
class Best {
  readonly #indexes: Int32Array
  readonly #sums: Float64Array

  constructor(size: number) {
    this.#indexes = new Int32Array(size + 1).fill(-1)
    this.#sums = new Float64Array(size + 1)
  }

  upTo(place: number): number {
    let most = 0
    let index = -1
    for (let at = place + 1; at > 0; at -= at & -at) {
      if ((this.#sums[at] ?? 0) <= most) continue
      most = this.#sums[at] ?? 0
      index = this.#indexes[at] ?? -1
    }
    return index
  }

  set(place: number, index: number, sum: number): void {
    for (let at = place + 1; at < this.#sums.length; at += at & -at) {
      if ((this.#sums[at] ?? 0) >= sum) continue
      this.#sums[at] = sum
      this.#indexes[at] = index
    }
  }
}
