import { bagOf, likeness, type WordBag } from './likeness.ts'

/** One side of a match: what a unit says, and what must be equal for two to be the same thing. */
export interface Matchable {
  kind: string
  /** Text in which differences of line breaks don't count. */
  plain: string
  label?: string
  /** Text it had in the edited file last time, where the person had changed it. */
  alias?: string
  /** Known to be gone: nothing is taken for it but the very same text, when no other unit has that. */
  isGone?: boolean
}

/** Units of more than this length are never compared with more than this many neighbours. */
const WINDOW = 40

/**
 * Finds for each unit of `now` the unit of `before` it comes from, or -1: same label, same text, and, between two such,
 * what is most alike.
 */
export function matchUnits(before: Matchable[], now: Matchable[]): number[] {
  const match: Match = { before, now, toBefore: now.map(() => -1), taken: new Set() }
  const gone = before.flatMap((unit, index) => (unit.isGone ? [index] : []))
  for (const index of gone) match.taken.add(index)
  pairByIdentity(match, (unit) => (unit.label === undefined ? null : `${unit.kind} ${unit.label}`))
  pairByIdentity(match, (unit) => unit.alias ?? unit.plain)
  pairByIdentity(match, (unit) => unit.plain)
  spread(match)
  pairInOrder(match)
  for (const index of gone) match.taken.delete(index)
  pairInOrder(match)
  for (const index of gone) match.taken.add(index)
  pairAlike(match)
  return match.toBefore
}

interface Match {
  before: Matchable[]
  now: Matchable[]
  toBefore: number[]
  taken: Set<number>
}

function pair(match: Match, before: number, now: number): void {
  match.toBefore[now] = before
  match.taken.add(before)
}

/** Pairs what is found exactly once on both sides. */
function pairByIdentity(match: Match, identity: (unit: Matchable) => string | null): void {
  const before = onlyOnes(match.before, identity, (index) => !match.taken.has(index))
  const now = onlyOnes(match.now, identity, (index) => match.toBefore[index] === -1)
  for (const [name, index] of now) {
    const there = before.get(name)
    if (there !== undefined && there >= 0 && index >= 0) pair(match, there, index)
  }
}

/** Index by identity; -1 where it is found more than once. */
function onlyOnes(
  units: Matchable[],
  identity: (unit: Matchable) => string | null,
  isFree: (index: number) => boolean,
) {
  const found = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    const name = isFree(index) ? identity(unit) : null
    if (name !== null) found.set(name, found.has(name) ? -1 : index)
  }
  return found
}

/** Equal neighbours of a pair are a pair too: so the second of two equal rulers finds its own. */
function spread(match: Match): void {
  for (let now = 0; now < match.now.length; now += 1) follow(match, now, 1)
  for (let now = match.now.length - 1; now >= 0; now -= 1) follow(match, now, -1)
}

function follow(match: Match, now: number, step: 1 | -1): void {
  const previous = now - step
  const isEdge = previous < 0 || previous >= match.now.length
  const from = isEdge ? (step === 1 ? -1 : match.before.length) : (match.toBefore[previous] ?? -1)
  if (match.toBefore[now] !== -1 || (!isEdge && from === -1)) return
  const there = match.before[from + step]
  const here = match.now[now]
  if (!there || !here || match.taken.has(from + step)) return
  if (there.plain === here.plain) pair(match, from + step, now)
}

/** What is left of equal units, in order. */
function pairInOrder(match: Match): void {
  const free = new Map<string, number[]>()
  for (const [index, unit] of match.before.entries()) {
    if (match.taken.has(index)) continue
    const list = free.get(unit.plain)
    if (list) list.push(index)
    else free.set(unit.plain, [index])
  }
  for (const list of free.values()) list.reverse()
  for (const [now, unit] of match.now.entries()) {
    if (match.toBefore[now] !== -1) continue
    const there = free.get(unit.plain)?.pop()
    if (there !== undefined) pair(match, there, now)
  }
}

/** Between two matched neighbours, pairs what is most alike, without crossing. */
function pairAlike(match: Match): void {
  const bags: Bags = { before: new Map(), now: new Map() }
  let start = 0
  while (start < match.now.length) {
    if (match.toBefore[start] !== -1) {
      start += 1
      continue
    }
    let end = start
    while (end < match.now.length && match.toBefore[end] === -1) end += 1
    const here = range(start, end)
    const there = freeBetween(match, start === 0 ? -1 : (match.toBefore[start - 1] ?? -1), match.toBefore[end])
    for (const [before, now] of pieces(there, here).flatMap((piece) => bestPairs(match, ...piece, bags))) {
      pair(match, before, now)
    }
    start = end
  }
}

/** Long stretches are compared piece by piece, so that the work grows with their length and not with its square. */
function pieces(there: number[], here: number[]): Array<[number[], number[]]> {
  const count = Math.ceil(Math.max(there.length, here.length) / 400)
  const cut = (list: number[], piece: number) =>
    list.slice(Math.floor((piece * list.length) / count), Math.floor(((piece + 1) * list.length) / count))
  return Array.from({ length: count }, (_, piece) => [cut(there, piece), cut(here, piece)])
}

/** Free units right after the one matched before, and right before the one matched after. */
function freeBetween(match: Match, after: number, until: number | undefined): number[] {
  const isFree = (index: number) => index >= 0 && index < match.before.length && !match.taken.has(index)
  const found = new Set<number>()
  const isGone = (index: number) => match.before[index]?.isGone === true
  for (let index = after + 1; isFree(index) || isGone(index); index += 1) if (!isGone(index)) found.add(index)
  for (let index = (until ?? match.before.length) - 1; isFree(index) || isGone(index); index -= 1) {
    if (!isGone(index)) found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}

interface Bags {
  before: Map<number, WordBag>
  now: Map<number, WordBag>
}

/** The chain of pairs with the greatest likeness in all, as an alignment inside a band. */
function bestPairs(match: Match, there: number[], here: number[], bags: Bags): Array<[number, number]> {
  if (there.length === 0) return []
  if (there.length === 1 && here.length === 1) return onlyPair(match, there[0] as number, here[0] as number, bags)
  const scores = here.map(() => new Map<number, number>())
  const best: number[][] = [new Array(there.length + 1).fill(0)]
  for (const [row, now] of here.entries()) {
    const line = new Array<number>(there.length + 1).fill(0)
    const middle = Math.round(((row + 0.5) * there.length) / here.length)
    for (let column = 0; column < there.length; column += 1) {
      const score = Math.abs(column - middle) <= WINDOW ? scoreOf(match, there[column] as number, now, bags) : 0
      if (score > 0) scores[row]?.set(column, score)
      line[column + 1] = Math.max(line[column] ?? 0, best[row]?.[column + 1] ?? 0, (best[row]?.[column] ?? 0) + score)
    }
    best.push(line)
  }
  return chainOf(best, scores, there, here)
}

function chainOf(best: number[][], scores: Array<Map<number, number>>, there: number[], here: number[]) {
  const pairs: Array<[number, number]> = []
  let row = here.length
  let column = there.length
  while (row > 0 && column > 0) {
    const value = best[row]?.[column] ?? 0
    if (value === best[row - 1]?.[column]) row -= 1
    else if (value === best[row]?.[column - 1]) column -= 1
    else {
      row -= 1
      column -= 1
      if (scores[row]?.has(column)) pairs.push([there[column] as number, here[row] as number])
    }
  }
  return pairs
}

/** Where one unit stands in the place of one other, much less likeness is enough; a heading may be all new. */
function onlyPair(match: Match, before: number, now: number, bags: Bags): Array<[number, number]> {
  const kind = match.before[before]?.kind
  if (kind !== match.now[now]?.kind) return []
  const enough = kind === 'heading' ? 0 : 0.15
  return likenessOf(match, before, now, bags) >= enough ? [[before, now]] : []
}

function scoreOf(match: Match, before: number, now: number, bags: Bags): number {
  if (match.before[before]?.kind !== match.now[now]?.kind) return 0
  const alike = likenessOf(match, before, now, bags)
  return alike >= 0.4 ? alike : 0
}

function likenessOf(match: Match, before: number, now: number, bags: Bags): number {
  return likeness(bagIn(bags.before, match.before, before), bagIn(bags.now, match.now, now))
}

function bagIn(bags: Map<number, WordBag>, units: Matchable[], index: number): WordBag {
  const known = bags.get(index)
  if (known) return known
  const bag = bagOf(units[index]?.alias ?? units[index]?.plain ?? '')
  bags.set(index, bag)
  return bag
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
