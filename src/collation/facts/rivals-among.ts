import type { Told } from '../disagreements/ground.ts'
import type { Fact, FactKind } from './fact.ts'
import { rivalOdds } from './likelihood.ts'
import type { PairedFacts } from './pair-facts.ts'
import type { Scales } from './scales.ts'

/** How likely two facts that agree must be, against two that differ, for those to be of two things. */
const asLikely = 0.7

/** How near a pair must come to the likeliest partner of each. */
const nearlyBest = 0.85

/** How near to the likeliest in any witness, for what that one claims and for another claim: a weak pair would join two disagreements. */
const farFromBest = { same: 0.4, other: 0.6 }

/** The pairs that differ and are likely of one thing: by signs weighed as labelled pairs teach, else by hand. */
export function rivalsAmong(pairs: readonly PairedFacts[], kind: FactKind, scales: Scales): PairedFacts[] {
  const candidates = candidatesAmong(pairs)
  return kind.need === undefined ? likelyRivals(pairs, candidates) : bestRivals(candidates, kind, kind.need, scales)
}

interface Candidates {
  /** Pairs that differ where nothing as likely agrees. */
  open: readonly PairedFacts[]
  agreeing: Table
}

function candidatesAmong(pairs: readonly PairedFacts[]): Candidates {
  const agreeing = likeliest(pairs.filter(({ verdict }) => verdict === 'agree'))
  const explained = explainedIn(pairs)
  const open = pairs.filter(
    ({ a, b, score, verdict }) =>
      verdict === 'differ' &&
      !explained(a, b) &&
      Math.max(inWitness(agreeing, a, b), inWitness(agreeing, b, a)) < score * asLikely,
  )
  return { open, agreeing }
}

/** Logarithm of the odds from which on two facts are taken for rivals. */
const least = -0.7

/** The most that another partner may lag behind or lead. */
const most = 3

function likelyRivals(pairs: readonly PairedFacts[], { open, agreeing }: Candidates): PairedFacts[] {
  const [any, best] = [likeliest(pairs), bestPairs(open)]
  const bound = (value: number) => Math.min(most, Math.max(0, value))
  return open.filter(({ a, b, score, signs }) => {
    const top = (fact: Fact) => best.get(fact)?.score ?? 0
    const odds = rivalOdds({
      ...signs,
      agreeing: Math.max(inWitness(agreeing, a, b), inWitness(agreeing, b, a)),
      betterThere: bound(Math.max(inWitness(any, a, b), inWitness(any, b, a)) - score),
      betterRival: bound(Math.min(top(a), top(b)) - score),
    })
    return odds > least
  })
}

/** The pairs that are each other's likeliest. */
function bestRivals({ open }: Candidates, kind: FactKind, need: number, scales: Scales): PairedFacts[] {
  const best = likeliest(open)
  const chosen = bestPairs(open)
  return open.filter(
    ({ a, b, score, close }) =>
      close &&
      score >= need &&
      isLikeliest(best, a, b, score) &&
      isLikeliest(best, b, a, score) &&
      isNear(score, a, b, chosen, kind, scales) &&
      isNear(score, b, a, chosen, kind, scales),
  )
}

/** Whether what one fact claims is what another fact of the other's statement claims: two things are told there. */
function explainedIn(pairs: readonly PairedFacts[]): (a: Fact, b: Fact) => boolean {
  const found = new Map<Fact, Set<Told>>()
  const add = (fact: Fact, told: Told) => found.set(fact, (found.get(fact) ?? new Set()).add(told))
  for (const { a, b, verdict } of pairs) {
    if (verdict !== 'agree' || a.text !== b.text) continue
    add(a, b.told)
    add(b, a.told)
  }
  return (a, b) => (found.get(a)?.has(b.told) || found.get(b)?.has(a.told)) ?? false
}

/** The likeliest partner of a fact in each witness. */
type Table = Map<Fact, Map<string, { score: number; other: Fact }>>

function likeliest(pairs: readonly PairedFacts[]): Table {
  const table: Table = new Map()
  const raise = (fact: Fact, other: Fact, score: number) => {
    const own = table.get(fact) ?? new Map<string, { score: number; other: Fact }>()
    const { siglum } = other.told.witness
    table.set(fact, score > (own.get(siglum)?.score ?? 0) ? own.set(siglum, { score, other }) : own)
  }
  for (const { a, b, score } of pairs) {
    raise(a, b, score)
    raise(b, a, score)
  }
  return table
}

function inWitness(table: Table, fact: Fact, { told }: Fact): number {
  return table.get(fact)?.get(told.witness.siglum)?.score ?? 0
}

/** The other is its likeliest partner in that witness, or nearly and claims the same. */
function isLikeliest(table: Table, fact: Fact, other: Fact, score: number): boolean {
  const best = table.get(fact)?.get(other.told.witness.siglum)
  if (!best || best.other === other) return true
  return score >= nearlyBest * best.score && said(best.other) === said(other)
}

function said({ text, key, quantity }: Fact): string | number {
  return key ?? quantity?.value ?? text.toLowerCase()
}

/** The likeliest pair of each fact. */
function bestPairs(pairs: readonly PairedFacts[]): Map<Fact, PairedFacts> {
  const best = new Map<Fact, PairedFacts>()
  for (const pair of pairs)
    for (const fact of [pair.a, pair.b]) if (pair.score > (best.get(fact)?.score ?? 0)) best.set(fact, pair)
  return best
}

/** Near enough to the likeliest pair of a fact, nearer if the other fact claims what that pair doesn't. */
function isNear(
  score: number,
  fact: Fact,
  other: Fact,
  best: ReadonlyMap<Fact, PairedFacts>,
  kind: FactKind,
  scales: Scales,
): boolean {
  const pair = best.get(fact)
  if (!pair) return true
  const partner = pair.a === fact ? pair.b : pair.a
  const same = kind.compare(partner, other, scales) === 'agree'
  return score >= pair.score * (same ? farFromBest.same : farFromBest.other)
}
