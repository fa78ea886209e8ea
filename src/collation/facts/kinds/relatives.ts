import { kinWords } from '../../../kin/index.ts'
import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import type { Told } from '../../disagreements/ground.ts'
import { foldWord } from '../../tellings/tokenize.ts'
import { wordLanguage } from '../../words/index.ts'
import type { Fact, FactKind } from '../fact.ts'

/** Relatives of somebody who isn't named: `the chairman's daughter`, `la veuve d'un notaire`. */
export const relatives: FactKind = {
  kind: 'relation',
  need: 0.7,
  find: relativesIn,
  compare: (a, b) => (a.key === b.key ? 'agree' : 'differ'),
  about: ({ slot, text }) => ({
    what: 'relation',
    concerning: [wordsOf(text).find((word) => foldWord(word) === slot) ?? slot],
  }),
}

/** A statement longer than this is a table that lost its lines. */
const longest = 4000

/** Of each word for whom it is one fact: `the daughter of a rich | notary` is of the rich and of the notary. */
function relativesIn(told: Told): Fact[] {
  const { language } = told.witness.about
  if (told.statement.text.length > longest) return []
  const words = wordLanguage(language)
  const found = (claimLanguage(language)?.relatives ?? []).flatMap((relative) => [
    ...told.statement.text.matchAll(relative),
  ])
  return found.flatMap(({ 0: text, index, groups = {} }) => {
    const kin = (groups.kin ?? '').toLowerCase()
    const key = Object.hasOwn(kinWords, kin) ? kinWords[kin] : undefined
    if (key === undefined) return []
    return wordsOf(groups.whose ?? '').flatMap((word): Fact[] => {
      const slot = foldWord(word)
      if (slot.length <= 3 || words.stops.has(slot)) return []
      const length = Math.max(text.indexOf(word) + word.length, text.indexOf(kin) + kin.length)
      return [{ told, slot, text: text.slice(0, length), at: index, end: index + length, key }]
    })
  })
}

function wordsOf(text: string): string[] {
  return text.split(/[ '’]+/u)
}
