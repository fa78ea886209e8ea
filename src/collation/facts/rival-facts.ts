import type { Draft } from '../disagreements/draft.ts'
import { enter } from '../disagreements/enter.ts'
import type { Ground, Told } from '../disagreements/ground.ts'
import type { Fact, FactKind, Surroundings } from './fact.ts'
import { factKinds } from './kinds/index.ts'
import { type PairedFacts, pairFacts } from './pair-facts.ts'
import { type Scales, scalesOf } from './scales.ts'
import { type Neighbours, surroundingsOf } from './surroundings.ts'

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'caption', 'infobox', 'table-row'])

/** How likely two facts that agree must be, against two that differ, for those to be of two things. */
const asLikely = 0.7

/** Score from which on facts that agree are of one thing, and what that adds to the others of their statements. */
const [sure, confirmed] = [1.6, 0.5]

/** How near a pair must come to the likeliest partner of each. */
const nearlyBest = 0.85

/** Facts of one slot that the words around them show to be of one thing, and that exclude one another. */
export function rivalFacts(ground: Ground): Draft[] {
  const all = ground.all.filter(({ passage }) => telling.has(passage.type))
  const scales = scalesOf(ground, all)
  const paired = factKinds.map((kind) => ({ kind, pairs: pairsOf(kind, ground, all, scales) }))
  confirm(paired.map(({ pairs }) => pairs))
  return paired.flatMap(({ kind, pairs }) => pairs.flatMap((ofSlot) => rivals(ofSlot, kind)))
}

/** The pairs of facts of one kind, by slot. */
function pairsOf(kind: FactKind, ground: Ground, all: readonly Told[], scales: Scales): PairedFacts[][] {
  const bySlot = new Map<string, Array<{ fact: Fact; around: Surroundings }>>()
  for (const [index, told] of all.entries())
    for (const fact of kind.find(told, ground))
      enter(bySlot, fact.slot, { fact, around: surroundingsOf(fact, neighbours(all, index)) })
  return [...bySlot.values()].map((facts) => pairFacts(facts, kind, scales))
}

/** Two statements that agree in one thing are likelier to tell one thing where they differ in another. */
function confirm(kinds: readonly PairedFacts[][][]): void {
  const agreeing = new Map<string, string>()
  const all = kinds.flat(2)
  for (const { a, b, score, verdict } of all)
    if (verdict === 'agree' && score >= sure) agreeing.set(`${a.told.statement.id} ${b.told.statement.id}`, a.slot)
  for (const pair of all) {
    const slot = agreeing.get(`${pair.a.told.statement.id} ${pair.b.told.statement.id}`)
    if (slot === undefined || slot === pair.a.slot) continue
    pair.score += confirmed
    pair.close = true
  }
}

/** The statements before and after in the same paragraph, or after in the same section. */
function neighbours(all: readonly Told[], index: number): Neighbours {
  const [here, before, after] = [all[index], all[index - 1], all[index + 1]]
  const together = here && after?.witness === here.witness && after.passage.section === here.passage.section
  return { before: before?.passage === here?.passage ? before : undefined, after: together ? after : undefined }
}

/** The pairs that are each other's likeliest and differ, where nothing as likely agrees. */
function rivals(pairs: readonly PairedFacts[], kind: FactKind): Draft[] {
  const [best, agreeing]: [Table, Table] = [new Map(), new Map()]
  for (const { a, b, score, verdict } of pairs) {
    raise(best, a, b, score)
    raise(best, b, a, score)
    if (verdict === 'differ') continue
    raise(agreeing, a, b, score)
    raise(agreeing, b, a, score)
  }
  return pairs
    .filter(
      ({ a, b, score, verdict, close }) =>
        verdict === 'differ' &&
        close &&
        score >= kind.need &&
        score >= nearlyBest * Math.max(most(best, a, b), most(best, b, a)) &&
        Math.max(most(agreeing, a, b), most(agreeing, b, a)) < score * asLikely,
    )
    .map(({ a, b, score, shared }) => ({
      kind: kind.kind,
      about: kind.about(a, b, shared),
      claims: [claimOf(a), claimOf(b)],
      weight: score / 3,
    }))
}

/** The likeliest partner of a fact in each witness. */
type Table = Map<Fact, Map<string, number>>

function raise(table: Table, fact: Fact, { told }: Fact, score: number): void {
  const own = table.get(fact) ?? new Map<string, number>()
  const { siglum } = told.witness
  table.set(fact, own.set(siglum, Math.max(score, own.get(siglum) ?? 0)))
}

function most(table: Table, fact: Fact, { told }: Fact): number {
  return table.get(fact)?.get(told.witness.siglum) ?? 0
}

function claimOf({ told, text, happening }: Fact): Draft['claims'][number] {
  const date = happening?.date.edtf
  return { told, value: text, ...(date === undefined ? {} : { date }) }
}
