import type { NameMention } from '../../../sources/witness.ts'
import { claimLanguage } from '../claim-words/index.ts'
import type { Told } from '../ground.ts'

/** Names that a preposition of place stands before. */
export function placesIn({ statement, witness }: Told, at: number, end: number): NameMention[] {
  const words = claimLanguage(witness.about.language)
  if (!words) return []
  return statement.names.filter(
    (name) =>
      name.at >= at &&
      name.end <= end &&
      (name.kind === 'place' || !name.text.includes(' ')) &&
      name.kind !== 'work' &&
      name.kind !== 'other' &&
      words.placeEnd.test(statement.text.slice(name.end, name.end + 12)) &&
      !witness.subject?.keys.includes(name.key) &&
      words.placed.test(statement.text.slice(Math.max(0, name.at - 16), name.at)) &&
      !words.wide.has(name.text.toLowerCase()),
  )
}
