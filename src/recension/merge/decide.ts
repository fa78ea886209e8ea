import type { BlockKey, KnownEdit, Ledger } from '../recension.ts'
import type { Basis, BasisUnit } from './basis.ts'
import { type ComposedUnit, type Composition, matchable } from './composition.ts'
import { labelsIn } from './note-labels.ts'
import { type Piece, type SourceText, wordsOf } from './splice.ts'

/**
 * own: only the person has it; kept: as edited; renewed: the new text; new: composed for the first time;
 * conflict: both changed, the person's stays; dropped: the sources no longer give it, the person's stays.
 */
export interface DecidedPiece extends Piece {
  outcome: 'own' | 'kept' | 'renewed' | 'new' | 'conflict' | 'dropped'
  /** The new text of a conflict. */
  offered?: string
  /** What the person made of a composed unit, and what the sources now offer against it. */
  edit?: Omit<KnownEdit, 'part'>
}

export interface Decided {
  /** For each unit of the edited file; null where it is taken out. */
  edited: Array<DecidedPiece | null>
  /** For each unit of the new composition that the edited file does not have; null where it stays away. */
  added: Array<DecidedPiece | null>
}

export interface Deciding {
  basis: Basis
  composed: Composition
  edited: SourceText
  ledger: Ledger | null
  eol: '\n' | '\r\n'
}

/** Decides unit by unit whose words stand, by the rules of the three-way merge. */
export function decide(deciding: Deciding): Decided {
  const open = openConflicts(deciding.ledger)
  const edited = deciding.edited.units.map((_, index) => ofEdited(deciding, index, open))
  const added = deciding.composed.units.map((unit, index) =>
    deciding.basis.ofComposed[index] === -1 && unit.kind !== 'definition' ? fresh(deciding, index) : null,
  )
  return withCalledNotes(deciding, { edited, added })
}

type OpenByKey = Map<BlockKey, KnownEdit[]>

function openConflicts(ledger: Ledger | null): OpenByKey {
  return new Map(ledger?.blocks.flatMap(({ key, edits }) => (edits ? [[key, edits] as const] : [])))
}

function ofEdited(deciding: Deciding, index: number, open: OpenByKey): DecidedPiece | null {
  const { basis, composed, edited } = deciding
  const { kind, start, end } = edited.units[index] as SourceText['units'][number]
  const before = basis.units[basis.ofEdited[index] ?? -1]
  const basisAt = basis.ofEdited[index] ?? -1
  const words = edited.text.slice(start, end)
  const piece = { kind, words, editedAt: index, composedAt: before?.composedAt ?? -1, basisAt }
  if (!before) return { ...piece, outcome: 'own' }
  const mine = matchable(edited, edited.units[index] as SourceText['units'][number]).plain
  const now = composed.units[before.composedAt]
  if (!now) return mine === before.plain ? null : { ...piece, outcome: 'dropped', edit: { mine } }
  if (mine === now.plain) return { ...piece, outcome: 'kept' }
  if (before.plain === now.plain) return { ...piece, outcome: 'kept', edit: { mine } }
  const offered = wordsOf(composed.source, before.composedAt, deciding.eol)
  if (mine === before.plain) return { ...piece, words: offered, outcome: 'renewed' }
  if (isSettled(open, now, mine)) return { ...piece, outcome: 'kept', edit: { mine } }
  return { ...piece, outcome: 'conflict', offered, edit: { mine, offered: now.plain } }
}

/** The person saw this offer and changed the passage since: that is the answer. */
function isSettled(open: OpenByKey, now: ComposedUnit, mine: string): boolean {
  const seen = open.get(now.key)?.find(({ offered }) => offered === now.plain)
  return seen !== undefined && seen.mine !== mine
}

function fresh({ composed, eol }: Deciding, index: number): DecidedPiece {
  const { kind } = composed.units[index] as { kind: string }
  const words = wordsOf(composed.source, index, eol)
  return { kind: kind as Piece['kind'], words, editedAt: -1, composedAt: index, basisAt: -1, outcome: 'new' }
}

/** A note goes where its call goes: new ones that nothing calls stay away, old ones that something still calls stay. */
function withCalledNotes(deciding: Deciding, { edited, added }: Decided): Decided {
  const called = new Set<string>()
  const listen = (piece: DecidedPiece | null) => {
    for (const label of piece ? labelsIn(piece.words.replace(/^ {0,3}\[\^[^\]\s]{1,200}\]:/, '')) : [])
      called.add(label)
  }
  for (const piece of [...edited, ...added]) listen(piece)
  const { basis, composed } = deciding
  for (const [index, unit] of composed.units.entries()) {
    if (unit.kind !== 'definition' || basis.ofComposed[index] !== -1 || !called.has(unit.label ?? '')) continue
    added[index] = fresh(deciding, index)
    listen(added[index] ?? null)
  }
  for (const [index, piece] of edited.entries()) {
    const unit = deciding.edited.units[index]
    if (unit?.kind !== 'definition' || !called.has(unit.label ?? '')) continue
    const next = piece?.outcome === 'renewed' ? composed.units[piece.composedAt] : undefined
    if (piece !== null && (next === undefined || next.label === unit.label)) continue
    // The sources give the note another label now; a passage that is kept still calls it by the old one.
    if (piece !== null && called.has(next?.label ?? '')) added[piece.composedAt] = fresh(deciding, piece.composedAt)
    const words = deciding.edited.text.slice(unit.start, unit.end)
    edited[index] = { kind: unit.kind, words, editedAt: index, composedAt: -1, basisAt: -1, outcome: 'dropped' }
  }
  return { edited, added }
}

/** What the sources changed of a unit that the person had deleted: it stays deleted, but one may want to know. */
export function changedThoughDeleted(
  basis: Basis,
  composed: Composition,
): Array<{ before: BasisUnit; now: ComposedUnit }> {
  return basis.units.flatMap((before) => {
    const now = composed.units[before.composedAt]
    return now && before.editedAt < 0 && before.plain !== now.plain ? [{ before, now }] : []
  })
}
