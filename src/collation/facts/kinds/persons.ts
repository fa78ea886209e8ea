import { pattern } from '../../../pattern.ts'
import type { NameMention } from '../../../sources/mention.ts'
import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import { fold } from '../../disagreements/fold.ts'
import type { Told } from '../../disagreements/ground.ts'
import type { Fact, FactKind, Known } from '../fact.ts'
import { toldOf } from '../told-of.ts'

/** Persons who do, or to whom is done, what is told. */
export const persons: FactKind = {
  kind: 'name',
  need: 2.9,
  plain: 0.7,
  find: (told) => {
    const own = told.witness.subject?.keys ?? []
    const named = told.statement.names.filter(({ kind, key }) => kind === 'person' && !own.includes(key))
    return named
      .filter(({ text }) => text.length > 2 && !noPerson.test(text))
      .filter((name) => !isThing(told, name) && !isListed(told, named, name))
      .map((name): Fact => ({ told, slot: 'person', text: name.text, at: name.at, end: name.end, name }))
  },
  compare: (a, b, known) => {
    if (!a.name || !b.name) return 'unlike'
    if (isNamesake(a.name, b.name)) return namesakes(a, b, known)
    if (isRenamed(a, b, known)) return 'differ'
    if (isLike(a.name, b.name)) return 'agree'
    if (acts(a) && acts(b)) return tells(a.told, b.name) || tells(b.told, a.name) ? 'unlike' : 'differ'
    return known.namedIn(a.told.witness, b.name) || known.namedIn(b.told.witness, a.name) ? 'unlike' : 'differ'
  },
  alike: (a, b) => a.name !== undefined && b.name !== undefined && isNamesake(a.name, b.name),
  bonus: (a, b, { givenOf, bound }, frame) => {
    if (!a.name || !b.name || !isNamesake(a.name, b.name))
      return acts(a) && acts(b) ? worth.doers : frame > 0 && bound(a.told, b.told) ? 0 : worth.elsewhere
    const family = familyOf(a.name)
    const only = givenOf(a.told.witness, family).size === 1 && givenOf(b.told.witness, family).size === 1
    const named = only ? worth.onlyBearers : worth.namesakes
    return named - (bound(a.told, b.told) ? 0 : worth.unbound)
  },
  about: (a, b, shared) =>
    a.name && b.name && isNamesake(a.name, b.name)
      ? { what: 'given-name', concerning: [a.text.split(/\s+/u).at(-1) ?? a.text] }
      : { what: 'person', ...toldOf(shared) },
}

/** What makes it likelier that two names are meant for one person: one family name, the only one of that name. */
const worth = { namesakes: 0.6, onlyBearers: 2.5, unbound: 0.9, elsewhere: -3, doers: 0.4 }

/** Who does what is told: `Jan Holm built it`, `built by | Jan Holm`. */
function acts({ told: { statement, witness }, at, name }: Fact): boolean {
  const { text, clauses = [] } = statement
  if (claimLanguage(witness.about.language)?.agent.test(text.slice(Math.max(0, at - 40), at))) return true
  const clause = clauses.find((each) => each.at <= at && at < each.end)
  return clause?.verb === 'finite' && clause.actor === name?.key && at - clause.at < leading
}

/** How far into its clause a name stands that acts there. */
const leading = 40

function tells({ names }: Told, { key }: NameMention): boolean {
  return names.has(key)
}

/** `the Parthenon`, `frises du Parthénon`, `XIXe`: persons have no article. */
function isThing({ statement }: Told, { at, text }: NameMention): boolean {
  const before = statement.text.slice(Math.max(0, at - 8), at)
  return article.test(before) || /^[IVXL]+e?$/u.test(text)
}

const article = /(?:^|[\s('’])(?:the|an?|le|la|les|du|des|aux?|une?) $|(?<!\p{L})l['’]$/iu

/** `Wendt, Holm and Aasen`: another list may name others, and both be right. */
function isListed({ statement }: Told, named: readonly NameMention[], name: NameMention): boolean {
  const index = named.indexOf(name)
  const joined = (a: NameMention | undefined, b: NameMention | undefined) =>
    a !== undefined && b !== undefined && listing.test(statement.text.slice(a.end, b.at))
  return joined(named[index - 1], name) || joined(name, named[index + 1])
}

const listing = /^(?:,? (?:and|et|&)|,) $/u

/** `Grandfather` names another person in each telling. */
const noPerson = pattern('iu')`
  ^(?:(?:grand)?(?:father|mother)|uncle|aunt|mamma|papa|captain|capitaine|messrs|sons|brothers|frères|fils|day|night
  |easter|christmas|(?:.* )?(?:street|road|square|prison|gaol|factory|works|mills?|company|school|house|hall|hospital|park
  |commons?|church|club|society|museum|hotel)|st\.? .*|saint .*|madame|monsieur|(?:grand-)?(?:père|mère)|oncle|tante)$
`

/** One family name with two given names, none a form of the other. */
function isNamesake(a: NameMention, b: NameMention): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.length < 2 || other.length < 2 || own.at(-1) !== other.at(-1)) return false
  const [given = '', name = ''] = [own[0], other[0]]
  return given.length > 2 && name.length > 2 && !isForm(given, name) && !own.includes(name) && !other.includes(given)
}

/**
 * One given name with two family names, of which neither witness knows the other's: of a woman as she married, where none
 * is the husband's. A letter apart is a spelling.
 */
function isRenamed(a: Fact, b: Fact, { namedIn }: Known): boolean {
  if (!a.name || !b.name) return false
  const [own, other] = [wordsOf(a.name), wordsOf(b.name)]
  const [x = '', y = ''] = [own.at(-1), other.at(-1)]
  if (own.length < 2 || other.length < 2 || own[0] !== other[0] || x === y || (own[0]?.length ?? 0) < 3) return false
  const knows = ({ told }: Fact, name: NameMention, text: string) => namedIn(told.witness, { ...name, text })
  if (knows(a, b.name, y) || knows(b, a.name, x)) return false
  return x.slice(0, 3) !== y.slice(0, 3) && tellsMarriage(a) && tellsMarriage(b)
}

function tellsMarriage({ told, at }: Fact): boolean {
  const clause = told.statement.clauses?.find((each) => each.at <= at && at < each.end)
  return clause?.deeds.includes('marriage') ?? false
}

/** Two namesakes are two persons where one witness knows both. */
function namesakes(a: Fact, b: Fact, { givenOf }: Known): 'differ' | 'unlike' {
  const [x, y] = [a.name, b.name]
  if (!x || !y) return 'unlike'
  const knows = ({ told }: Fact, name: NameMention) => {
    const given = wordsOf(name)[0] ?? ''
    return givenOf(told.witness, familyOf(name)).has(given) || told.statement.names.some(({ key }) => key === given)
  }
  return knows(a, y) || knows(b, x) ? 'unlike' : 'differ'
}

function familyOf(name: NameMention): string {
  return wordsOf(name).at(-1) ?? ''
}

/** `Grigory` and `Gregory`, `Fred` and `Frederick`, `Toby` and `Tobias`: spellings and short forms of one name. */
function isForm(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true
  return a[0] === b[0] && (pet.test(a) !== pet.test(b) || consonants(a) === consonants(b))
}

function consonants(name: string): string {
  return name.replace(/[aeiouy]/gu, '')
}

const pet = /(?:y|ie|kin|ette?|ot|ou)$/u

/** A name is compared with many others. */
const read = new WeakMap<NameMention, readonly string[]>()

function wordsOf(name: NameMention): readonly string[] {
  const words = read.get(name) ?? fold(name.text).split(/[\s.]+/u)
  read.set(name, words)
  return words
}

/** Forms of one name: a word of one is a word of the other, or the last begin alike: `Toby` and `Tobias`. */
function isLike(a: NameMention, b: NameMention): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.some((word) => word.length > 2 && other.includes(word))) return true
  const [x = '', y = ''] = [own.at(-1), other.at(-1)]
  return x.slice(0, 4) === y.slice(0, 4) || (own.length === 1 && other.length === 1 && isForm(x, y))
}
