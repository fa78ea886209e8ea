import type { Citation } from '../citation.ts'
import type { Cited } from './cite-quotation.ts'

/**
 * A letter that answers the one quoted before is to whom that was from; without such a one nothing is known of it.
 *
 * After `Ada Bee to Carl Dee`, `Dee sent this reply: “` is a letter of his `to Ada Bee`.
 */
export function answered(cited: Cited, before: Citation | undefined, plainTo: string): Cited {
  const { letter, ...rest } = cited
  if (!letter) return cited
  const { answers, from: _from, ...dated } = letter
  if (!answers) return { ...rest, letter: dated }
  const family = cited.speaker?.split(' ').at(-1)
  const isHis = family !== undefined && before?.letter?.to?.endsWith(family) === true
  if (isHis && before?.speaker) return { ...rest, letter: { to: `${plainTo}${before.speaker}`, ...dated } }
  return dated.date ? { ...rest, letter: dated } : rest
}
