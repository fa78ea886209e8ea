import type { Statement, Witness } from '../../sources/witness.ts'
import type { Run } from '../layout.ts'
import { announcedDeath } from './announced-death.ts'

/** From here on the opening of a witness tells an event. */
const EVENT = 0.4

/**
 * What a run is that begins with the first sentence of its witness: words that say whom or what that is about, or an
 * event of the life told before its time, as an obituary begins with the death; null for other runs.
 */
export function openingOf({ witness, paragraphs, bound }: Run): 'words' | 'event' | null {
  const opening = firstOf(witness)
  const item = paragraphs[0]?.items[0]
  if (!item || item.statement !== opening) return null
  const isBound = bound.some(({ confidence, opens }) => opens && confidence >= EVENT)
  return (isBound && tellsOf(item.statement, witness)) || announcedDeath(item) ? 'event' : 'words'
}

/** It names a day or whom the book is about; what does neither is like an event by its words only. */
function tellsOf({ dates, names }: Statement, { subject }: Witness): boolean {
  return dates.length > 0 || !subject || names.some(({ key }) => key !== undefined && subject.keys.includes(key))
}

/** Looked for once: rows of a table may come before it by the ten thousand. */
const found = new WeakMap<Witness, Statement | null>()

function firstOf(witness: Witness): Statement | null {
  const held = found.get(witness)
  if (held !== undefined) return held
  const first = witness.passages.find(({ type }) => type === 'narrative')?.statements[0] ?? null
  found.set(witness, first)
  return first
}
