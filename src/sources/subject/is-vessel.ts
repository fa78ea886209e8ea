import { clauseLanguages, otherClauses } from '../clauses/index.ts'
import type { PassageType, Witness } from '../witness.ts'

const texts: ReadonlySet<PassageType> = new Set(['title', 'narrative', 'list-item'])

/** So many times it must be said: a person may be called after a ship, or own one. */
const OFTEN = 2
/** Letters before and behind a name among which the word stands. */
const NEAR = 60

/** Whether what bears a person's name is a ship: `the barque Ada Wendt`, `Ada Wendt (ship)`, `Ada Wendt was an iron barque`. */
export function isVessel(witnesses: readonly Witness[], keys: ReadonlySet<string>): boolean {
  let said = 0
  for (const { about, passages } of witnesses) {
    const { vessels } = clauseLanguages[about.language] ?? otherClauses
    for (const { type, statements } of passages) {
      if (!texts.has(type)) continue
      for (const { text, names } of statements)
        for (const { key, at, end } of names)
          if (
            keys.has(key) &&
            (isCalled(text.slice(Math.max(0, at - NEAR), at), vessels) || defines(text.slice(end, end + NEAR), vessels))
          )
            said++
    }
  }
  return said >= OFTEN
}

/** `… the barque ` */
function isCalled(before: string, vessels: ReadonlySet<string>): boolean {
  return vessels.has(/([\p{L}-]+) ["“«*]?$/u.exec(before)?.[1]?.toLowerCase() ?? '')
}

/** ` (ship)`, ` was an iron barque` */
function defines(behind: string, vessels: ReadonlySet<string>): boolean {
  const bracketed = /^ \(([\p{L}-]+)\)/u.exec(behind)?.[1]
  const kind = /^ (?:is|was|est|fut|était) (?:an?|une?) ((?:[\p{L}-]+ ?){1,5})/u.exec(behind)?.[1] ?? ''
  return vessels.has(bracketed?.toLowerCase() ?? '') || kind.split(' ').some((word) => vessels.has(word))
}
