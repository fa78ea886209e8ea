import { enter } from '../../enter.ts'
import type { BlockKey, Ledger, LedgerBlock } from '../recension.ts'
import { type ComposedUnit, type Composition, composition, matchable } from './composition.ts'
import { type Matchable, matchUnits } from './match.ts'
import type { SourceText } from './splice.ts'

/** A unit as it was composed last time, with what became of it on both sides. */
export interface BasisUnit extends ComposedUnit {
  words: string
  /** White space between it and the next unit. */
  gap: string
  /** Index of its successor in the new composition, -1 when the sources no longer give it. */
  composedAt: number
  /** Index in the edited file, -1 when the person deleted it. */
  editedAt: number
}

export interface Basis {
  units: BasisUnit[]
  /** For each unit of the new composition its index in `units`, -1 for a new one. */
  ofComposed: number[]
  /** For each unit of the edited file its index in `units`, -1 for the person's own. */
  ofEdited: number[]
}

/** Sets the last composition between the new one and the edited file: who changed what is read off from it. */
export function basisOf(ledger: Ledger | null, composed: Composition, edited: SourceText): Basis {
  const editedUnits = edited.units.map((unit) => matchable(edited, unit))
  const units = ledger ? ledgerUnits(ledger) : []
  pairWithComposed(units, composed)
  const adopted = ledger ? sameInBoth(composed, units, editedUnits) : alikeInBoth(composed, editedUnits)
  const all = withAdopted(units, adopted, composed)
  const ofEdited = matchUnits(all, editedUnits)
  for (const [index, basis] of ofEdited.entries()) if (basis >= 0) (all[basis] as BasisUnit).editedAt = index
  const ofComposed = composed.units.map(() => -1)
  for (const [index, unit] of all.entries()) if (unit.composedAt >= 0) ofComposed[unit.composedAt] = index
  return { units: all, ofComposed, ofEdited }
}

function ledgerUnits(ledger: Ledger): BasisUnit[] {
  const { source, units } = composition(ledger.blocks)
  const blocks = new Map<BlockKey, LedgerBlock>(ledger.blocks.map((block) => [block.key, block]))
  return units.map((unit, index) => {
    const { start = 0, end = 0 } = source.units[index] ?? {}
    const block = blocks.get(unit.key)
    const isGone = block?.deleted === true || (block?.deletedParts?.includes(unit.part) ?? false)
    const alias = block?.edits?.find(({ part }) => part === unit.part)?.mine
    const words = source.text.slice(start, end)
    const gap = source.text.slice(end, source.units[index + 1]?.start)
    return { ...unit, words, gap, isGone, composedAt: -1, editedAt: -1, ...(alias === undefined ? {} : { alias }) }
  })
}

/** By key; inside a block of several units, and among what no key binds, by their words. */
function pairWithComposed(units: BasisUnit[], composed: Composition): void {
  const before = byKey(units)
  const now = byKey(composed.units)
  for (const [key, list] of now) pairThese(units, before.get(key) ?? [], composed, list)
  const free = units.flatMap((unit, index) => (unit.composedAt < 0 && !now.has(unit.key) ? [index] : []))
  const taken = new Set(units.map((unit) => unit.composedAt))
  const open = composed.units.flatMap((unit, index) => (taken.has(index) || before.has(unit.key) ? [] : [index]))
  pairThese(units, free, composed, open)
}

function pairThese(units: BasisUnit[], before: number[], composed: Composition, now: number[]): void {
  if (before.length === 0 || now.length === 0) return
  if (
    before.length === 1 &&
    now.length === 1 &&
    units[before[0] as number]?.key === composed.units[now[0] as number]?.key
  ) {
    ;(units[before[0] as number] as BasisUnit).composedAt = now[0] as number
    return
  }
  const there = before.map((index) => asComposed(units[index] as BasisUnit))
  const here = now.map((index) => composed.units[index] as ComposedUnit)
  for (const [at, found] of matchUnits(there, here).entries()) {
    if (found >= 0) (units[before[found] as number] as BasisUnit).composedAt = now[at] as number
  }
}

/** Without what the person did to it. */
function asComposed({ kind, plain, label }: BasisUnit): Matchable {
  return label === undefined ? { kind, plain } : { kind, plain, label }
}

function byKey(units: ComposedUnit[]): Map<BlockKey, number[]> {
  const lists = new Map<BlockKey, number[]>()
  for (const [index, unit] of units.entries()) {
    const list = lists.get(unit.key)
    if (list) list.push(index)
    else lists.set(unit.key, [index])
  }
  return lists
}

/** New units that stand in the edited file already: a run that ended before it wrote the ledger, or a copy by hand. */
function sameInBoth(composed: Composition, units: BasisUnit[], edited: Matchable[]): number[] {
  const paired = new Set(units.map((unit) => unit.composedAt))
  const known = new Set(units.map(({ plain }) => plain))
  const there = new Set(edited.map(({ plain }) => plain))
  return composed.units.flatMap((unit, index) =>
    !paired.has(index) && there.has(unit.plain) && !known.has(unit.plain) ? [index] : [],
  )
}

/** Without a ledger: what of the edited file looks like what would be composed. */
function alikeInBoth(composed: Composition, edited: Matchable[]): number[] {
  return matchUnits(composed.units, edited)
    .filter((index) => index >= 0)
    .sort((a, b) => a - b)
}

/** Puts adopted units where they stand in the new composition: after the unit that precedes them there. */
function withAdopted(units: BasisUnit[], adopted: number[], composed: Composition): BasisUnit[] {
  if (adopted.length === 0) return units
  const isAdopted = new Set(adopted)
  const basisOfComposed = new Map(
    units.flatMap((unit, index) => (unit.composedAt < 0 ? [] : [[unit.composedAt, index]])),
  )
  const after = new Map<number, BasisUnit[]>()
  let last = -1
  for (const [index, unit] of composed.units.entries()) {
    last = basisOfComposed.get(index) ?? last
    if (!isAdopted.has(index)) continue
    const { text, units: all } = composed.source
    const { start = 0, end = 0 } = all[index] ?? {}
    const gap = text.slice(end, all[index + 1]?.start)
    enter(after, last, { ...unit, words: text.slice(start, end), gap, composedAt: index, editedAt: -1 })
  }
  return [...(after.get(-1) ?? []), ...units.flatMap((unit, index) => [unit, ...(after.get(index) ?? [])])]
}
