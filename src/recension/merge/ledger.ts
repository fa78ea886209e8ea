import type { BlockKey, ComposedBlock, KnownEdit, Ledger, LedgerBlock, TracedSentence } from '../recension.ts'
import type { Basis, BasisUnit } from './basis.ts'
import type { ComposedUnit, Composition } from './composition.ts'
import type { Decided } from './decide.ts'

export interface Reckoning {
  before: Ledger | null
  blocks: ComposedBlock[]
  basis: Basis
  composed: Composition
  decided: Decided
}

/**
 * What is remembered for the next merge: the new composition, what the person deleted, and for an open conflict the
 * text of before, so that it is told again until it is settled.
 */
export function nextLedger(reckoning: Reckoning): Ledger {
  const fates = fatesByBlock(reckoning)
  const blocks = reckoning.blocks.flatMap((block) => entryOf(block, fates.get(block.key) ?? []))
  return { version: 1, blocks: withRemembered(reckoning, blocks) }
}

interface PartFate extends ComposedUnit {
  length: number
  fate: 'there' | 'deleted' | 'away'
  /** Of an open conflict: the text of before. */
  before?: string
  edit?: KnownEdit
}

function fatesByBlock({ composed, basis, decided }: Reckoning): Map<BlockKey, PartFate[]> {
  const byBlock = new Map<BlockKey, PartFate[]>()
  for (const [index, unit] of composed.units.entries()) {
    const { start = 0, end = 0 } = composed.source.units[index] ?? {}
    const before = basis.units[basis.ofComposed[index] ?? -1]
    const piece = before ? decided.edited[before.editedAt] : decided.added[index]
    const fate: PartFate = { ...unit, length: end - start, fate: piece ? 'there' : before ? 'deleted' : 'away' }
    if (piece?.edit) fate.edit = { part: unit.part, ...piece.edit }
    if (before && piece?.outcome === 'conflict') fate.before = before.words
    listIn(byBlock, unit.key).push(fate)
  }
  return byBlock
}

function entryOf(block: ComposedBlock, fates: PartFate[]): LedgerBlock[] {
  if (fates.length > 0 && fates.every(({ fate }) => fate === 'away')) return []
  const entry: LedgerBlock = { key: block.key, markdown: textOfBefore(block, fates), sentences: block.sentences }
  const gone = fates.filter(({ fate }) => fate === 'deleted').map(({ part }) => part)
  const edits = fates.flatMap(({ edit }) => (edit ? [edit] : []))
  if (gone.length > 0 && gone.length === fates.length) entry.deleted = true
  else if (gone.length > 0) entry.deletedParts = gone
  if (edits.length > 0) entry.edits = edits
  return [entry]
}

/** The new text of a block, with that of before where a conflict is open. */
function textOfBefore({ markdown }: ComposedBlock, fates: PartFate[]): string {
  const out: string[] = []
  let from = 0
  for (const { before, at, length } of fates) {
    if (before === undefined) continue
    out.push(markdown.slice(from, at), before)
    from = at + length
  }
  return out.join('') + markdown.slice(from)
}

/** Blocks that the sources no longer give but the manuscript still has or refuses, each after the one it followed. */
function withRemembered({ before, basis, decided }: Reckoning, blocks: LedgerBlock[]): LedgerBlock[] {
  if (!before) return blocks
  const present = new Set(blocks.map(({ key }) => key))
  const byKey = new Map<BlockKey, BasisUnit[]>()
  for (const unit of basis.units) listIn(byKey, unit.key).push(unit)
  const after = new Map<BlockKey | null, LedgerBlock[]>()
  let last: BlockKey | null = null
  for (const block of before.blocks) {
    if (present.has(block.key)) {
      last = block.key
      continue
    }
    const remembered = rememberedBlock(block, byKey.get(block.key) ?? [], decided)
    if (remembered) listIn(after, last).push(remembered)
  }
  return [...(after.get(null) ?? []), ...blocks.flatMap((block) => [block, ...(after.get(block.key) ?? [])])]
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function rememberedBlock(block: LedgerBlock, units: BasisUnit[], decided: Decided): LedgerBlock | null {
  if (units.some(({ composedAt }) => composedAt >= 0)) return null
  const { key, markdown, sentences } = block
  const kept = units.filter(({ editedAt }) => decided.edited[editedAt]?.outcome === 'dropped')
  const edits = kept.flatMap(({ part, editedAt }) => {
    const edit = decided.edited[editedAt]?.edit
    return edit ? [{ part, ...edit }] : []
  })
  if (kept.length > 0) return { key, markdown, sentences, dropped: true, ...(edits.length > 0 ? { edits } : {}) }
  const isDeleted = units.every(({ editedAt }) => editedAt < 0)
  return isDeleted ? { key, markdown, sentences, deleted: true } : null
}

/** Writes the ledger as JSON, one block per line, so that a change of one block is a change of one line. */
export function printLedger(ledger: Ledger): string {
  const lines = ledger.blocks.map((block) => `  ${JSON.stringify(block)}`)
  return `{"version": ${ledger.version}, "blocks": [\n${lines.join(',\n')}\n]}\n`
}

/** Reads a ledger; null when it is damaged. */
export function readLedger(json: string): Ledger | null {
  try {
    const read: unknown = JSON.parse(json)
    return isLedger(read) ? read : null
  } catch {
    return null
  }
}

function isLedger(read: unknown): read is Ledger {
  if (typeof read !== 'object' || read === null) return false
  const { version, blocks } = read as Partial<Ledger>
  return version === 1 && Array.isArray(blocks) && blocks.every(isBlock)
}

function isBlock(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return false
  const { key, markdown, sentences, deletedParts = [], edits = [] } = read as Partial<LedgerBlock>
  const isText = typeof key === 'string' && typeof markdown === 'string'
  if (!isText || !Array.isArray(sentences) || !Array.isArray(deletedParts) || !Array.isArray(edits)) return false
  return sentences.every(isSentence) && deletedParts.every(Number.isInteger) && edits.every(isEdit)
}

function isSentence(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return false
  const { text, siglum, statement, place, tellings, disagreements } = read as Partial<TracedSentence>
  const isText = [text, siglum, statement].every((value) => typeof value === 'string')
  if (!isText || !isPlace(place) || !Array.isArray(tellings) || !Array.isArray(disagreements)) return false
  return tellings.every((telling: unknown) => {
    if (typeof telling !== 'object' || telling === null) return false
    const { text: words, place: where } = telling as Partial<TracedSentence['tellings'][number]>
    return typeof words === 'string' && isPlace(where)
  })
}

function isPlace(read: unknown): boolean {
  return typeof read === 'object' && read !== null
}

function isEdit(read: unknown): boolean {
  if (typeof read !== 'object' || read === null) return false
  const { part, mine, offered = '' } = read as Partial<KnownEdit>
  return Number.isInteger(part) && typeof mine === 'string' && typeof offered === 'string'
}
