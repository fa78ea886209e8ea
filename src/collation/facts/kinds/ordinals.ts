import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import type { Fact, FactKind } from '../fact.ts'
import { toldOf } from '../told-of.ts'

/** Places in a row: the tenth of a list, the third voyage. */
export const ordinals: FactKind = {
  kind: 'number',
  need: 1.5,
  find: (told) => {
    const words = claimLanguage(told.witness.about.language)
    if (!words) return []
    return [...told.statement.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Fact[] => {
      const low = word.toLowerCase()
      const value = Object.hasOwn(words.ordinals, low) ? words.ordinals[low] : undefined
      const end = index + word.length
      const dated =
        told.statement.text[index - 1] === '-' || told.statement.dates.some((date) => date.at < end && index < date.end)
      if (value === undefined || value < 2 || dated || words.notRanked.test(told.statement.text.slice(end, end + 12)))
        return []
      const [noun = ''] = /^ \p{L}{1,5}/u.exec(told.statement.text.slice(end)) ?? []
      return [{ told, slot: `ordinal${noun}`, text: word, at: index, end, key: String(value), bare: true }]
    })
  },
  compare: (a, b) => (a.key === b.key ? 'agree' : 'differ'),
  about: (_a, _b, shared) => ({ what: 'rank', ...toldOf(shared) }),
}
