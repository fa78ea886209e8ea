import type { NameMention } from '../../../sources/mention.ts'
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
      !witness.subject?.keys.includes(name.key) &&
      words.placed.test(statement.text.slice(Math.max(0, name.at - 40), name.at)) &&
      words.placeEnd.test(statement.text.slice(name.end, name.end + 12)) &&
      !words.wide.has(name.text.toLowerCase()) &&
      !denied.test(statement.text.slice(Math.max(0, name.at - 30), name.at)),
  )
}

/** `at Leith, and not at Perth`: the place that is denied. */
const denied =
  /(?:(?<!\p{L})(?:not|never|rather than|instead of|et non|non pas|plutôt qu['’e]|au lieu de?),? (?:\p{L}+ ){0,2})$/iu
