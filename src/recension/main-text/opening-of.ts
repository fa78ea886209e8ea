import type { Run } from '../layout.ts'

/** From here on the opening of a witness tells an event. */
const EVENT = 0.4

/**
 * What a run is that begins with the first sentence of its witness: words that say whom or what that is about, or an
 * event of the life told before its time, as an obituary begins with the death; null for other runs.
 */
export function openingOf({ witness, paragraphs, bound }: Run): 'words' | 'event' | null {
  const opening = witness.passages.find(({ type }) => type === 'narrative')?.statements[0]
  if (opening === undefined || paragraphs[0]?.items[0]?.statement !== opening) return null
  return bound.some(({ confidence, opens }) => opens && confidence >= EVENT) ? 'event' : 'words'
}
