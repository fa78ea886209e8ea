import { dictionary } from './dictionary.ts'
import type { Slip } from './verdict.ts'
import { spellingLanguages } from './words/index.ts'
import type { SpellingLanguage } from './words/language.ts'

/**
 * Leaves out what is a word of the language that lends its own: English words in a French text. Where only an accent is
 * wrong it stays, for `immediate` in French is a slip. Opens the other dictionary only when there is something to ask it.
 */
export async function withoutGuestWords(slips: Slip[], { guests, slips: known }: SpellingLanguage): Promise<Slip[]> {
  const other = guests === null || slips.length === 0 ? undefined : spellingLanguages[guests]
  if (!other) return slips
  const { knows } = await dictionary(other)
  return slips.filter(({ words, first, verdict }) => {
    const word = (words[first]?.text ?? '').toLowerCase()
    return verdict.kind !== 'misspelling' || verdict.isSure || known.has(word) || !knows(word)
  })
}
