import { titleWords } from '../citations/words/titles.ts'
import type { PassageType, Witness } from '../witness.ts'
import { namings } from './namings.ts'

const texts: ReadonlySet<PassageType> = new Set<PassageType>(['title', 'narrative', 'list-item'])

/** So many times it must be said: a person may be called after a ship, or own one. */
const OFTEN = 2
/** Letters before and behind a name among which the word stands. */
const NEAR = 60

/** Whether what bears a person's name is a ship: `the barque Ada Wendt`, `Ada Wendt (ship)`, `Ada Wendt was an iron barque`. */
export function isVessel(witnesses: readonly Witness[], keys: ReadonlySet<string>): boolean {
  const said = namings(witnesses, keys, texts).filter(({ text, at, end, language }) => {
    const vessels = titleWords[language]?.vessels ?? new Set<string>()
    return isCalled(text.slice(Math.max(0, at - NEAR), at), vessels) || defines(text.slice(end, end + NEAR), vessels)
  })
  return said.length >= OFTEN
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
