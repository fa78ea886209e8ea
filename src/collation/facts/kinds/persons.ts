import type { NameMention } from '../../../sources/witness.ts'
import { fold } from '../../disagreements/fold.ts'
import type { Fact, FactKind, Known } from '../fact.ts'
import { toldWords } from '../told-words.ts'

/** Persons who do, or to whom is done, what is told. */
export const persons: FactKind = {
  kind: 'name',
  need: 2.5,
  plain: 0.7,
  find: (told) => {
    const own = told.witness.subject?.keys ?? []
    return told.statement.names
      .filter(({ kind, key, text }) => kind === 'person' && !own.includes(key) && text.length > 2 && !kin.test(text))
      .map((name): Fact => ({ told, slot: 'person', text: name.text, at: name.at, end: name.end, name }))
  },
  compare: (a, b, { namedIn }) => {
    if (!a.name || !b.name) return 'unlike'
    if (isNamesake(a.name, b.name)) return givenIn(a, b, namedIn) ? 'unlike' : 'differ'
    if (isLike(a.name, b.name)) return 'agree'
    return namedIn(a.told.witness, b.name) || namedIn(b.told.witness, a.name) ? 'unlike' : 'differ'
  },
  bonus: (a, b) => (leadOf(a).some((word) => leadOf(b).includes(word)) ? 0.6 : 0),
  about: (a, _b, shared) => ({ what: 'person', concerning: [a.text, ...shared.slice(0, 1)] }),
}

/** `Grandfather` names another person in each telling. */
const kin =
  /^(?:(?:grand)?(?:father|mother)|uncle|aunt|mamma|papa|captain|capitaine|messrs|sons|brothers|frères|fils|day|night|easter|christmas|st\.? .*|saint .*|madame|monsieur|(?:grand-)?(?:père|mère)|oncle|tante)$/iu

/** One family name with two given names, none a form of the other. */
function isNamesake(a: NameMention, b: NameMention): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.length < 2 || other.length < 2 || own.at(-1) !== other.at(-1)) return false
  const [given = '', name = ''] = [own[0], other[0]]
  return given.length > 2 && name.length > 2 && !isSpelling(given, name) && !own.includes(name)
}

/** `Grigory` and `Gregory`: they begin with three letters alike, or with one and end alike. */
function isSpelling(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || (a[0] === b[0] && a.slice(-3) === b.slice(-3))
}

/** Either witness names the other's person elsewhere. */
function givenIn(a: Fact, b: Fact, namedIn: Known['namedIn']): boolean {
  const given = ({ name }: Fact) => name && { ...name, text: name.text.split(/[\s.]+/u)[0] ?? '' }
  const [x, y] = [given(a), given(b)]
  return !x || !y || namedIn(a.told.witness, y) || namedIn(b.told.witness, x)
}

/** A name is compared with many others. */
const read = new WeakMap<NameMention, readonly string[]>()

function wordsOf(name: NameMention): readonly string[] {
  const words = read.get(name) ?? fold(name.text).split(/[\s.]+/u)
  read.set(name, words)
  return words
}

/** Forms of one name: a word of one is a word of the other, or the family names begin alike. */
function isLike(a: NameMention, b: NameMention): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.some((word) => word.length > 2 && other.includes(word))) return true
  return own.at(-1)?.slice(0, 4) === other.at(-1)?.slice(0, 4)
}

/** The words right before the name: `Captain`, `his friend`. */
function leadOf({ told, at }: Fact): readonly string[] {
  return toldWords(told).flatMap(({ at: start, end, stem, aspects }) =>
    start < at && end > at - 4 ? [stem, ...aspects] : [],
  )
}
