import { clauseAt } from '../../clauses/clause-at.ts'
import type { DateMention } from '../../mention.ts'
import type { Statement, Subject } from '../../witness.ts'
import type { DateLanguage } from '../language.ts'
import { readNumber, readOrdinal } from '../reading/read-number.ts'
import { type DateToken, dateTokens } from '../reading/tokens.ts'

/** Characters before a number that are looked at, and after it. */
const looked = 40
/** Ages at which something is done. */
const youngest = 3
const oldest = 99

/**
 * The year that an age of the subject gives, in a sentence without another date; the year of the birthday, so about.
 *
 *     born 1838: `At sixty she gave the keys of the shop to her daughter.`   1898~
 */
export function ageDates(statement: Statement, words: DateLanguage, { born, keys }: Subject): DateMention[] {
  const { text, dates } = statement
  const year = Number(/^\d{4}/u.exec(born ?? '')?.[0])
  if (Number.isNaN(year) || dates.some(({ quoted, vague }) => !quoted && !vague) || !words.ageWords.test(text))
    return []
  const tokens = dateTokens(text)
  for (let index = 0; index < tokens.length; index++) {
    const age = ageAt(text, tokens, index, words)
    if (age === undefined || age.years < youngest || age.years > oldest) continue
    const clause = clauseAt(statement, age.at)
    if (!clause?.actor || !keys.includes(clause.actor) || clause.deeds.includes('death')) continue
    const reached = year + age.years
    const { at, end } = age
    const span = { from: reached * 10000 + 101, to: reached * 10000 + 1231 }
    return [
      { at, end, text: text.slice(at, end), edtf: `${reached}~`, basis: 'relative', vague: true, byAge: true, ...span },
    ]
  }
  return []
}

function ageAt(
  text: string,
  tokens: readonly DateToken[],
  index: number,
  words: DateLanguage,
): { years: number; at: number; end: number } | undefined {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  for (const pattern of words.ages) {
    const number = pattern.ordinal ? readOrdinal(words, tokens, index) : readNumber(words, tokens, index)
    const end = tokens[(number?.next ?? 0) - 1]?.end
    if (!number || end === undefined) continue
    const lead = pattern.before.exec(text.slice(Math.max(0, token.at - looked), token.at))
    const tail = lead && pattern.after.exec(text.slice(end, end + looked))
    if (!lead || !tail) continue
    const years = pattern.ordinal ? number.value - 1 : number.value
    return { years, at: token.at - lead[0].trimStart().length, end: end + (tail.groups?.unit?.length ?? 0) }
  }
  return undefined
}
