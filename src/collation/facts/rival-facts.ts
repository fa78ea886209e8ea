import { enter } from '../../enter.ts'
import type { Draft } from '../disagreements/draft.ts'
import type { Ground, Told } from '../disagreements/ground.ts'
import { besideIn } from './beside.ts'
import { counterparts, type Partners } from './counterparts.ts'
import type { Fact, FactKind } from './fact.ts'
import { factKinds } from './kinds/index.ts'
import { located } from './located.ts'
import { type PairedFacts, pairFacts } from './pair-facts.ts'
import { type Placed, placed } from './placed.ts'
import { rivalsAmong } from './rivals-among.ts'
import { type Scales, scalesOf } from './scales.ts'
import { sharedAround } from './shared-around.ts'
import { type Neighbours, surroundingsOf } from './surroundings.ts'
import { turnsAt } from './turns/turns.ts'

const telling: ReadonlySet<string> = new Set([
  'narrative',
  'list-item',
  'caption',
  'infobox',
  'table-row',
  'extract',
  'block-quotation',
])

/** Score from which on facts that agree are of one thing, and what that adds to the others of their statements. */
const [sure, confirmed] = [1.6, 0.5]

/** Facts of one slot that the words around them show to be of one thing, and that exclude one another. */
export function rivalFacts(ground: Ground): Draft[] {
  const all = ground.all.filter(({ passage }) => telling.has(passage.type))
  const scales = scalesOf(ground, all)
  const slots = factKinds.flatMap((kind) => slotsOf(kind, ground, all, scales))
  const same = sameThings(ground, slots, all)
  answer(slots, partnersOf(same), scales)
  confirm(slots, same)
  return slots.flatMap(({ kind, pairs }) => draftsOf(pairs, kind, scales))
}

/** The facts of one kind that may be compared, with the likely pairs among them. */
interface Slot {
  kind: FactKind
  facts: Placed[]
  pairs: PairedFacts[]
}

function slotsOf(kind: FactKind, ground: Ground, all: readonly Told[], scales: Scales): Slot[] {
  const bySlot = new Map<string, Placed[]>()
  for (const [index, told] of all.entries())
    for (const found of kind.find(told, ground)) {
      const turns = kind.turns ? turnsAt(told, found.at) : []
      const fact = turns.length === 0 ? found : { ...found, turns }
      enter(bySlot, fact.slot, placed(fact, surroundingsOf(fact, neighbours(all, index))))
    }
  return [...bySlot.values()].map((facts) => ({ kind, facts, pairs: pairFacts(facts, kind, scales) }))
}

/** Statements that tell of one thing: the slot in which they agree, '' where the collation takes them so. */
type SameThings = ReadonlyMap<string, { a: Told; b: Told; slot: string }>

/** Statements of one group of the collation that are compared. */
const compared = 12

function sameThings({ groups }: Ground, slots: readonly Slot[], all: readonly Told[]): SameThings {
  const found = new Map<string, { a: Told; b: Told; slot: string }>()
  for (const group of groups)
    for (const [index, a] of group.slice(0, compared).entries())
      for (const b of group.slice(index + 1, compared))
        if (a.witness !== b.witness) found.set(keyOf(a, b), { a, b, slot: '' })
  for (const pair of between(all, [...found.values()]))
    if (!found.has(keyOf(pair.a, pair.b))) found.set(keyOf(pair.a, pair.b), { ...pair, slot: '' })
  for (const { a, b, score, verdict } of slots.flatMap(({ pairs }) => pairs))
    if (verdict === 'agree' && score >= sure) found.set(keyOf(a.told, b.told), { a: a.told, b: b.told, slot: a.slot })
  return found
}

/** Statements beside two that tell one thing, of which one at least is told nowhere else in the other's witness. */
function between(all: readonly Told[], pairs: ReadonlyArray<{ a: Told; b: Told }>): Array<{ a: Told; b: Told }> {
  const beside = besideIn(all)
  const known = new Set(
    pairs.flatMap(({ a, b }) => [`${a.statement.id} ${b.witness.siglum}`, `${b.statement.id} ${a.witness.siglum}`]),
  )
  const around = (told: Told) => [beside(told, -1), told, beside(told, 1)].filter((each) => each !== undefined)
  return pairs.flatMap(({ a, b }) =>
    around(a).flatMap((x) =>
      around(b).flatMap((y) =>
        known.has(`${x.statement.id} ${b.witness.siglum}`) && known.has(`${y.statement.id} ${a.witness.siglum}`)
          ? []
          : [{ a: x, b: y }],
      ),
    ),
  )
}

function keyOf({ statement: a }: Told, { statement: b }: Told): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
}

function partnersOf(same: SameThings): Partners {
  const found = new Map<Told, Told[]>()
  for (const { a, b } of same.values()) enter(found, a, b)
  return found
}

/** Adds the pairs that no words around them lead to. */
function answer(slots: readonly Slot[], partners: Partners, scales: Scales): void {
  for (const kind of factKinds) {
    const own = slots.filter((slot) => slot.kind === kind)
    const facts = own.flatMap((slot) => slot.facts)
    const bySlot = new Map<string, PairedFacts[]>()
    for (const pair of counterparts(facts, kind, partners, scales)) enter(bySlot, pair.a.slot, pair)
    for (const slot of own) {
      const found = bySlot.get(slot.facts[0]?.fact.slot ?? '') ?? []
      const known = new Set(found.length > 0 ? slot.pairs.map(({ a, b }) => keyOf(a.told, b.told)) : [])
      for (const pair of found) if (!known.has(keyOf(pair.a.told, pair.b.told))) slot.pairs.push(pair)
    }
  }
}

/** Two statements that agree in one thing are likelier to tell one thing where they differ in another. */
function confirm(slots: readonly Slot[], same: SameThings): void {
  for (const pair of slots.flatMap(({ pairs }) => pairs)) {
    const slot = same.get(keyOf(pair.a.told, pair.b.told))?.slot
    if (slot === undefined || slot === '' || slot === pair.a.slot) continue
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

/** What the chosen pairs of a slot disagree on. */
function draftsOf(pairs: readonly PairedFacts[], kind: FactKind, scales: Scales): Draft[] {
  return rivalsAmong(pairs, kind, scales).map(({ a, b, score, around }) => {
    const { names, ...told } = sharedAround(
      around,
      { text: a.told.statement.text, language: a.told.witness.about.language },
      scales,
    )
    const others = names.filter((name) => name !== a.text && name !== b.text)
    return {
      kind: kind.kind,
      about: located(kind.about(a, b, { ...told, names: others }), a),
      claims: [claimOf(a), claimOf(b)],
      weight: score / 3,
    }
  })
}

function claimOf({ told, text, happening }: Fact): Draft['claims'][number] {
  const date = happening?.date.edtf
  return { told, value: text, ...(date === undefined ? {} : { date }) }
}
