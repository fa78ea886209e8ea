import type { Clause } from '../../sources/witness.ts'
import { claimLanguage } from '../disagreements/claim-words/index.ts'
import { enter } from '../disagreements/enter.ts'
import type { Fact, FactKind, Surroundings, Verdict } from './fact.ts'
import { close, likenessOf, mostShared, timeLikeness } from './likeness.ts'
import type { Scales } from './scales.ts'

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
}

/** A fact with what is told around it. */
export interface Placed {
  fact: Fact
  around: Surroundings
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
        const [x, y] = [facts[i], facts[j]]
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
  if (verdict === 'unlike') return undefined
  return {
    a: x.fact,
    b: y.fact,
    around: [x.around, y.around],
    verdict,
    close: true,
    score: score + likelier(x, y, kind, scales),
  }
}

function pairOf(x: Placed, y: Placed, kind: FactKind, scales: Scales, tellers: Tellers): PairedFacts | undefined {
  const [a, b] = [x.fact, y.fact]
  if (a.turn !== undefined && b.turn !== undefined && a.turn !== b.turn) return undefined
  const asked = kind.asks?.(a.slot) ?? []
  if (asked.length > 0 && !asked.some((matter) => isAsked(matter, x, y))) return undefined
  if (mostShared(x.around, y.around, scales) < least) return undefined
  const verdict = kind.compare(a, b, scales)
  if (verdict === 'unlike') return undefined
  const { score, near, plain, peak } = likenessOf(x.around, y.around, scales)
  if (near < least) return undefined
  const only = onlyOnes(x, y, tellers) || onlyCounts(a, b, tellers) ? worth.only : 0
  return {
    a,
    b,
    around: [x.around, y.around],
    score: score + only + likelier(x, y, kind, scales),
    verdict,
    close:
      (kind.alike?.(a, b) ?? false) ||
      (peak >= rarest && (kind.plain === undefined ? near >= enough : plain >= kind.plain)),
  }
}

/** A matter is told around both, or both clauses name one person. */
function isAsked(matter: string, x: Placed, y: Placed): boolean {
  if (matter === '#person') return samePerson(x.fact, y.fact)
  return x.around.near.has(matter) && y.around.near.has(matter)
}

/** What else than words makes it likelier that two facts are of one thing, or less likely. */
function likelier({ fact: a }: Placed, { fact: b }: Placed, kind: FactKind, scales: Scales): number {
  return (
    (scales.bound(a.told, b.told) ? worth.bound : 0) +
    (otherActors(a, b) ? worth.otherActor : 0) +
    (otherNarrators(a, b) ? worth.otherActor : 0) +
    (samePerson(a, b) ? worth.person : 0) +
    (!a.happening && otherDeeds(a, b) ? worth.otherDeed : 0) +
    (kind.bonus?.(a, b, scales) ?? 0) +
    (a.happening ? 0 : timeLikeness(a, b))
  )
}

/** By how much. */
const worth = { bound: 0.5, person: 0.4, only: 0.5, otherActor: -0.6, otherDeed: -0.5 }

function clauseOf({ told, at }: Fact): Clause | undefined {
  return told.statement.clauses?.find((clause) => clause.at <= at && at < clause.end)
}

/** In one clause the subject acts, in the other somebody else. */
function otherActors(a: Fact, b: Fact): boolean {
  const [x, y] = [clauseOf(a)?.actor, clauseOf(b)?.actor]
  if (x === undefined || y === undefined) return false
  return (a.told.witness.subject?.keys.includes(x) ?? false) !== (b.told.witness.subject?.keys.includes(y) ?? false)
}

/** One writer tells of himself, the other doesn't. */
function otherNarrators(a: Fact, b: Fact): boolean {
  return isNarrated(a) !== isNarrated(b)
}

/** A fact is compared with many others. */
const narrated = new WeakMap<Fact, boolean>()

function isNarrated(fact: Fact): boolean {
  const held = narrated.get(fact)
  if (held !== undefined) return held
  const clause = clauseOf(fact)
  const { statement, witness } = fact.told
  const words = clause && claimLanguage(witness.about.language)
  const found = words?.narrator.test(statement.text.slice(clause?.at, clause?.end)) ?? false
  narrated.set(fact, found)
  return found
}

/** Both clauses name one person who isn't the subject. */
function samePerson(a: Fact, b: Fact): boolean {
  const there = personsOf(b)
  return personsOf(a).some((key) => there.includes(key))
}

function personsOf(fact: Fact): string[] {
  const clause = clauseOf(fact)
  const { statement, witness } = fact.told
  return statement.names.flatMap(({ kind, key, at }) =>
    kind === 'person' && clause && clause.at <= at && at < clause.end && !witness.subject?.keys.includes(key)
      ? [key]
      : [],
  )
}

/** Each clause tells a deed, and none is the other's. */
function otherDeeds(a: Fact, b: Fact): boolean {
  const [x, y] = [deedsOf(a), deedsOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((deed) => y.includes(deed))
}

function deedsOf(fact: Fact): readonly string[] {
  return fact.happening?.deeds ?? clauseOf(fact)?.deeds ?? []
}
