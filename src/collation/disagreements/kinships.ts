import { enter } from '../../enter.ts'
import { kinWords } from '../../kin/index.ts'
import type { NameMention } from '../../sources/mention.ts'
import { foldWord } from '../tellings/tokenize.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { fold } from './fold.ts'
import type { Ground, Told } from './ground.ts'

interface Kinship extends DraftClaim {
  kin: string
  /** Whose kin: key of the person named, '' for the one the pronoun means. */
  whose: string
  /** The words themselves name whose: `brother of Jan`. */
  named: boolean
  name: NameMention
}

/** Kinship of one person to another told in different words: `his brother Ivo` against `his cousin Ivo`. */
export function kinships(ground: Ground): Draft[] {
  const [byFamily, byGiven] = [new Map<string, Kinship[]>(), new Map<string, Kinship[]>()]
  for (const told of ground.all)
    for (const name of told.statement.names) {
      const found = name.kind === 'person' ? kinAt(told, name) : undefined
      if (!found || (found.whose === '' && told.witness.subject?.keys.includes(name.key))) continue
      const value = {
        told,
        value: found.word,
        kin: kinWords[found.word] ?? found.word,
        whose: found.whose,
        named: found.named,
        name,
      }
      const words = wordsOf(name)
      enter(byFamily, words.at(-1) ?? '', value)
      if (words.length > 1) enter(byGiven, words[0] ?? '', value)
    }
  return [...byFamily.values(), ...byGiven.values()].flatMap((claims) => {
    const differing = claims.filter((a) => claims.some((b) => excludes(a, b) && sameRelative(a, b, ground)))
    const [first] = differing
    if (!first || differing.length < 2) return []
    const longest = differing.reduce((text, { name }) => (name.text.length > text.length ? name.text : text), '')
    return [
      {
        kind: 'relation',
        about: { what: 'relation', concerning: [longest] },
        claims: differing,
        weight: 0.6,
      } satisfies Draft,
    ]
  })
}

/** A wife is her children's mother, a husband their father. */
const parents: ReadonlySet<string> = new Set(['mother', 'father'])

function excludes(a: Kinship, b: Kinship): boolean {
  const isParent = (x: Kinship, y: Kinship) => x.kin === 'spouse' && parents.has(y.kin)
  return a.kin !== b.kin && !isParent(a, b) && !isParent(b, a)
}

/** A full name is one person's, whoever the pronoun means; a given name is one person's only for one relative. */
function sameRelative(a: Kinship, b: Kinship, { bound }: Ground): boolean {
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)]
  if (x.at(-1) !== y.at(-1)) return a.whose === b.whose && bound(a.told, b.told)
  const initials = (words: readonly string[]) => words.slice(0, -1).map((word) => word[0])
  const [own, other] = [initials(x), initials(y)]
  if (own.length > 0 && other.length > 0 && !own.some((letter) => other.includes(letter))) return false
  if (a.named !== b.named && a.whose !== b.whose) return false
  const isFull = x.length > 1 && y.length > 1
  const open = (kin: Kinship) => kin.whose === '' && (isFull || kin.told.witness.subject?.thing === true)
  return a.whose === b.whose || open(a) || open(b)
}

function wordsOf({ text }: NameMention): string[] {
  return fold(text)
    .split(/[\s.]+/u)
    .filter(Boolean)
}

const possessive = '(?:his|her|son|sa|ses)'
const word = '((?:\\p{Ll}+-)*\\p{Ll}+)'
const address = '(?:(?:Mrs?|Miss|Dr|Rev|M|Mme|Mlle|Me)\\.? )?'
const before = new RegExp(`(?<!\\p{L})${possessive}\\s+(?:\\p{Ll}+\\s){0,2}?${word},?\\s*${address}$`, 'iu')
/** `with a cousin, Ivo`. */
const unknown = new RegExp(
  `(?<!\\p{L})(?:an?|une?) (?:\\p{Ll}+ )??${word},? (?:named |called |nommée? )?${address}$`,
  'iu',
)
const after = new RegExp(`^, ${possessive} (?:\\p{Ll}+ )??${word}(?=[,.;:)]| (?:and|et|who|qui)(?!\\p{L}))`, 'u')
const among =
  /(?<!\p{L})(daughters|sons|brothers|sisters|filles|fils|frères|sœurs),? (?:\p{Lu}[\p{L}’'-]+(?:, and |, | and | et ))*$/u
const apposed = `^, (?:an? |the |la |le |une? )?(?:\\p{Ll}+ )??${word}`
/** `, niece of | Jan Holm` and `, | Jan Holm | 's niece`, between two names and after the second. */
const ofOther = new RegExp(`${apposed} (?:of|de|du|d['’]) ?(?:(?:the |la |l['’])?(?:\\p{Ll}+ ){1,2})?$`, 'u')
/** `, niece of the village | schoolmaster`. */
const ofTrade = new RegExp(`${apposed} (?:of the|du|de la|de l['’]) ?([\\p{Ll}-]+)(?: ([\\p{Ll}-]+))?`, 'u')
const others = new RegExp(`^['’]s (?:\\p{Ll}+ )??${word}(?=[,.;:)]| )`, 'u')

type KinWord = Pick<Kinship, 'whose' | 'named'> & { word: string }

/** What kin a person is said to be, and whose. */
function kinAt(told: Told, name: NameMention): KinWord | undefined {
  const { text, names } = told.statement
  const [lead, tail] = [text.slice(Math.max(0, name.at - 60), name.at), text.slice(name.end, name.end + 50)]
  const next = names.find(({ kind, at }) => kind === 'person' && at >= name.end)
  const between = next ? text.slice(name.end, next.at) : ''
  const own = [before.exec(lead), unknown.exec(lead), after.exec(tail), among.exec(lead)].map((match) =>
    match?.[1]?.toLowerCase(),
  )
  const found = own.find((each) => each !== undefined && Object.hasOwn(kinWords, each))
  if (found !== undefined) return { word: found, whose: whoseKin(told, name), named: false }
  const other =
    next && (ofOther.exec(between) ?? (between === ', ' ? others.exec(text.slice(next.end, next.end + 30)) : null))
  const named = other?.[1]?.toLowerCase()
  if (next && named !== undefined && Object.hasOwn(kinWords, named))
    return { word: named, whose: isOwn(told, next) ? '' : next.key, named: true }
  return kinOfTrade(told, tail)
}

/** `, niece of the village schoolmaster`. */
function kinOfTrade({ witness }: Told, tail: string): KinWord | undefined {
  const trades = claimLanguage(witness.about.language)?.trades
  const [, kin = '', ...nouns] = ofTrade.exec(tail) ?? []
  const trade = nouns.map((noun) => trades?.get(foldWord(noun ?? ''))).find((meaning) => meaning !== undefined)
  if (trade === undefined || !Object.hasOwn(kinWords, kin)) return undefined
  return { word: kin, whose: `the ${trade}`, named: true }
}

/** `Jan Holm, and his wife`: kin of the person named right before. */
const joined = /^,? (?:and|et) (?:his|her|son|sa) /iu

/** The person named right before, else the one named first in the sentence, else the subject. */
function whoseKin(told: Told, name: NameMention): string {
  const before = told.statement.names.filter(({ kind, at }) => kind === 'person' && at < name.at)
  const last = before.at(-1)
  if (last && joined.test(told.statement.text.slice(last.end, name.at))) return isOwn(told, last) ? '' : last.key
  const first = before[0]
  return first === undefined || isOwn(told, first) ? '' : first.key
}

/** `Duncan Thornbury` isn't meant by the key of `Margaret Thornbury`. */
function isOwn({ witness }: Told, { key, text }: NameMention): boolean {
  const { keys = [], forms = [] } = witness.subject ?? {}
  return keys.includes(key) && (!text.includes(' ') || forms.includes(text))
}
