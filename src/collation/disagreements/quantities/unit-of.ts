import type { ClaimLanguage } from '../claim-words/language.ts'
import type { NumeralToken } from './read-numeral.ts'

/** The class of a noun, with the word beside it where that makes it another: `square | miles`, `kilomètres | carrés`. */
export function unitOf(
  noun: NumeralToken,
  tokens: readonly NumeralToken[],
  { units }: ClaimLanguage,
): readonly [string, number] | undefined {
  const index = tokens.indexOf(noun)
  const forms = [`${tokens[index - 1]?.low}_${noun.low}`, `${noun.low}_${tokens[index + 1]?.low}`, noun.low]
  const form = forms.find((each) => Object.hasOwn(units, each))
  return form === undefined ? undefined : units[form]
}
