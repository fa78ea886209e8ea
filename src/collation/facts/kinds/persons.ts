import type { NameMention } from '../../../sources/witness.ts'
import { fold } from '../../disagreements/fold.ts'
import type { Fact, FactKind } from '../fact.ts'
import { toldWords } from '../told-words.ts'

/** Persons who do, or to whom is done, what is told. */
export const persons: FactKind = {
  kind: 'name',
  need: 1.8,
  near: 1,
  find: (told) => {
    const own = told.witness.subject?.keys ?? []
    return told.statement.names
      .filter(({ kind, key, text }) => kind === 'person' && !own.includes(key) && text.length > 2 && !kin.test(text))
      .map((name): Fact => ({ told, slot: 'person', text: name.text, at: name.at, end: name.end, name }))
  },
  compare: (a, b, { namedIn }) => {
    if (!a.name || !b.name) return 'unlike'
    if (isLike(a.name, b.name)) return 'agree'
    return namedIn(a.told.witness, b.name) || namedIn(b.told.witness, a.name) ? 'unlike' : 'differ'
  },
  bonus: (a, b) => (leadOf(a).some((word) => leadOf(b).includes(word)) ? 0.6 : 0),
  about: (a, _b, shared) => ({ what: 'person', concerning: [a.text, ...shared.slice(0, 1)] }),
}

/** `Grandfather` names another person in each telling. */
const kin =
  /^(?:(?:grand)?(?:father|mother)|uncle|aunt|mamma|papa|captain|capitaine|madame|monsieur|(?:grand-)?(?:père|mère)|oncle|tante)$/iu

/** Forms of one name: a word of one is a word of the other, or the family names begin alike. */
function isLike(a: NameMention, b: NameMention): boolean {
  const [own, other] = [fold(a.text).split(/[\s.]+/u), fold(b.text).split(/[\s.]+/u)]
  if (own.some((word) => word.length > 2 && other.includes(word))) return true
  return own.at(-1)?.slice(0, 4) === other.at(-1)?.slice(0, 4)
}

/** The words right before the name: `Captain`, `his friend`. */
function leadOf({ told, at }: Fact): readonly string[] {
  return toldWords(told).flatMap(({ at: start, end, stem, aspects }) =>
    start < at && end > at - 4 ? [stem, ...aspects] : [],
  )
}
