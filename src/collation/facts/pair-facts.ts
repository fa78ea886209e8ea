import { enter } from '../../enter.ts'
import type { Fact, FactKind, Surroundings, Verdict } from './fact.ts'
import { frameLikeness } from './frame-likeness.ts'
import type { RivalSigns } from './likelihood.ts'
import { close, likenessOf, timeLikeness } from './likeness.ts'
import type { Placed } from './placed.ts'
import type { Scales } from './scales.ts'
import { isOwn, sharesTurn } from './shares-turn.ts'

export interface PairedFacts {
  a: Fact
  b: Fact
  /** How likely it is that both are of one thing. */
  score: number
  /** What is told around each. */
  around: readonly [Surroundings, Surroundings]
  verdict: Verdict
  /** Words of their own clauses are shared, not of their sentences alone. */
  close: boolean
  signs: Partial<RivalSigns>
}

/** A word around more facts of a slot than this leads to no pairs: it keeps the search linear. */
const common = 30
/** Weight of a word that may lead to a pair. */
const leading = 0.4
/** Pairs less likely are of no use. */
const [least, enough] = [0.3, 0.4]
/** Weight that one word at least must have in the clauses of both. */
const rarest = 0.4

/** Facts of different witnesses that have a telling word in common. */
export function pairFacts(facts: readonly Placed[], kind: FactKind, scales: Scales): PairedFacts[] {
  const tellers = tellersOf(facts)
  const seen = new Set<number>()
  const pairs: PairedFacts[] = []
  for (const indexes of byWord(facts, scales).values()) {
    if (indexes.length < 2 || indexes.length > common) continue
    for (const [rank, i] of indexes.entries())
      for (const j of indexes.slice(rank + 1)) {
        const x = facts[i]
        const y = facts[j]
        if (!x || !y || x.fact.told.witness === y.fact.told.witness || seen.has(i * facts.length + j)) continue
        seen.add(i * facts.length + j)
        const pair = pairOf(x, y, kind, scales, tellers)
        if (pair) pairs.push(pair)
      }
  }
  return pairs
}

function byWord(facts: readonly Placed[], { weigh }: Scales): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, { around }] of facts.entries())
    for (const [word, near] of around.near) if (near >= close && weigh(word) >= leading) enter(found, word, index)
  return found
}

/** How many facts of a witness stand in a clause that tells of a matter, or count a noun. */
type Tellers = ReadonlyMap<string, number>

function tellersOf(facts: readonly Placed[]): Tellers {
  const found = new Map<string, number>()
  const count = ({ told }: Fact, what: string) => {
    const key = `${told.witness.siglum} ${what}`
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  for (const { fact, around } of facts) {
    if (fact.counts !== undefined) count(fact, fact.counts)
    for (const word of around.own.keys()) if (tellsOnce(fact, word)) count(fact, word)
  }
  return found
}

/** A matter, or of a date any word: what is told at one date only. */
function tellsOnce({ slot }: Fact, word: string): boolean {
  return word.startsWith('#') || (slot === 'date' && !word.startsWith('!'))
}

function yearsApart({ happening: a }: Fact, { happening: b }: Fact): number {
  return a && b ? Math.abs(Math.floor(a.from / 10000) - Math.floor(b.from / 10000)) : 0
}

/** A noun that each witness counts once: the steps of a tower. */
function onlyCounts(a: Fact, b: Fact, tellers: Tellers): boolean {
  return (
    a.counts !== undefined &&
    a.counts === b.counts &&
    tellers.get(`${a.told.witness.siglum} ${a.counts}`) === 1 &&
    tellers.get(`${b.told.witness.siglum} ${b.counts}`) === 1
  )
}

/** A matter of which each witness tells one such fact. */
function onlyOnes({ fact: a, around: x }: Placed, { fact: b, around: y }: Placed, tellers: Tellers): boolean {
  for (const [word, named] of x.own)
    if (y.own.has(word) && tellsOnce(a, word) && !(named && yearsApart(a, b) > 1))
      if (
        tellers.get(`${a.told.witness.siglum} ${word}`) === 1 &&
        tellers.get(`${b.told.witness.siglum} ${word}`) === 1
      )
        return true
  return false
}

/** Two facts whose statements are known to tell of one thing, whatever words they share. */
export function pairAlongside(x: Placed, y: Placed, kind: FactKind, scales: Scales): PairedFacts | undefined {
  const verdict = kind.compare(x.fact, y.fact, scales)
  const { score } = likenessOf(x.around, y.around, scales)
  if (verdict === 'unlike' || !(hasAsked(x, x, kind) || hasAsked(y, y, kind))) return undefined
  return {
    a: x.fact,
    b: y.fact,
    around: [x.around, y.around],
    verdict,
    close: true,
    signs: signsOf(x, y, kind, scales, { close: 1 }),
    score: score + likelier(x, y, kind, scales) + (kind.answers?.(x.fact, y.fact) ?? 0),
  }
}

function pairOf(x: Placed, y: Placed, kind: FactKind, scales: Scales, tellers: Tellers): PairedFacts | undefined {
  const [a, b] = [x.fact, y.fact]
  if (isOwn(a) && isOwn(b) && !sharesTurn(a, b)) return undefined
  if (!hasAsked(x, y, kind)) return undefined
  const verdict = kind.compare(a, b, scales)
  if (verdict === 'unlike') return undefined
  const alike = kind.alike?.(a, b) ?? false
  const { score, near, plain, peak } = likenessOf(x.around, y.around, scales)
  if (near < least && !alike) return undefined
  const only = onlyOnes(x, y, tellers) || onlyCounts(a, b, tellers)
  const isClose = alike || (peak >= rarest && (kind.plain === undefined ? near >= enough : plain >= kind.plain))
  return {
    a,
    b,
    around: [x.around, y.around],
    score: score + (only ? worth.only : 0) + likelier(x, y, kind, scales),
    verdict,
    close: isClose,
    signs: signsOf(x, y, kind, scales, { close: isClose ? 1 : 0, only: only ? 1 : 0 }),
  }
}

function signsOf(
  { fact: a, time: x }: Placed,
  { fact: b, time: y }: Placed,
  kind: FactKind,
  scales: Scales,
  told: Partial<RivalSigns>,
): Partial<RivalSigns> {
  if (!kind.signs) return {}
  return {
    ...told,
    bound: scales.bound(a.told, b.told) ? 1 : 0,
    time: timeLikeness(x, y),
    turn: sharesTurn(a, b) ? 1 : 0,
    ...kind.signs(a, b, scales, frameLikeness(a, b)),
  }
}

/** What a slot asks for is told around both. */
function hasAsked(x: Placed, y: Placed, kind: FactKind): boolean {
  const asked = kind.asks?.(x.fact.slot) ?? []
  return asked.length === 0 || asked.some((matter) => isAsked(matter, x, y))
}

/** A matter is told around both, or both clauses name one person. */
function isAsked(matter: string, x: Placed, y: Placed): boolean {
  if (matter === '#person') return samePerson(x, y)
  return x.around.near.has(matter) && y.around.near.has(matter)
}

/** What else than words makes it likelier that two facts are of one thing, or less likely. */
function likelier(x: Placed, y: Placed, kind: FactKind, scales: Scales): number {
  const { fact: a } = x
  const { fact: b } = y
  const frame = frameLikeness(a, b)
  return (
    (scales.bound(a.told, b.told) ? worth.bound : 0) +
    (otherActors(x, y) ? worth.otherActor : 0) +
    (x.isNarrated === y.isNarrated ? 0 : worth.otherActor) +
    (samePerson(x, y) ? worth.person : 0) +
    (!a.happening && otherDeeds(x, y) ? worth.otherDeed : 0) +
    (kind.bonus?.(a, b, scales, frame) ?? 0) +
    (a.happening ? 0 : frame + timeLikeness(x.time, y.time) + alongside(a, b, scales))
  )
}

/** The likelier, the more their statements and those beside them share; what is usual counts nothing, nor does it of dates: what is told beside has others. */
function alongside({ told: a }: Fact, { told: b }: Fact, { together }: Scales): number {
  const { own, around } = together(a, b)
  return own - usual.own + 0.5 * (Math.min(most, around) - usual.around)
}

/** What two statements share that some word of their facts leads to, and those beside them; more of it says no more. */
const usual = { own: 0.25, around: 0.5 }
const most = 2

/** By how much. */
const worth = { bound: 0.5, person: 0.4, only: 0.5, otherActor: -0.6, otherDeed: -0.5 }

/** In one clause the subject acts, in the other somebody else. */
function otherActors({ isSubject: x }: Placed, { isSubject: y }: Placed): boolean {
  return x !== undefined && y !== undefined && x !== y
}

/** Both clauses name one person who isn't the subject. */
function samePerson({ persons: x }: Placed, { persons: y }: Placed): boolean {
  return x.length > 0 && x.some((key) => y.includes(key))
}

/** Each clause tells a deed, and none is the other's. */
function otherDeeds({ deeds: x }: Placed, { deeds: y }: Placed): boolean {
  return x.length > 0 && y.length > 0 && !x.some((deed) => y.includes(deed))
}
