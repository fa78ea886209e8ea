import { enter } from '../../enter.ts'
import type { NameMention } from '../../sources/mention.ts'
import { foldWord } from '../tellings/tokenize.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { ClaimLanguage } from './claim-words/language.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { fold } from './fold.ts'
import type { Ground, Told } from './ground.ts'

/** What a person is said to be: `Karl Holm, the apothecary`, `her father was a pilot`. */
interface Trade extends DraftClaim {
  /** The words for it, each by its meaning. */
  meanings: ReadonlySet<string>
  /** The person as named. */
  name?: string
  /** Other words of the person's name. */
  given: readonly string[]
}

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'infobox'])
/** Words after a name, or before it, in which the trade stands. */
const reach = 48

/** Trades of one person that exclude one another: those of the subject's father, and of any person named. */
export function trades({ all }: Ground): Draft[] {
  const byPerson = new Map<string, Trade[]>()
  for (const told of all) {
    const words = claimLanguage(told.witness.about.language)
    if (!words || !telling.has(told.passage.type)) continue
    for (const [person, trade] of tradesIn(told, words)) enter(byPerson, person, trade)
  }
  return [...byPerson].flatMap(([person, found]) => {
    const differing = found.filter((a) => found.some((b) => a.told.witness !== b.told.witness && excludes(a, b)))
    if (differing.length < 2) return []
    const [first] = differing
    const name = person === 'father' ? first?.told.witness.subject?.name : first?.name
    const about = {
      what: person.startsWith('father') ? ('father' as const) : ('trade' as const),
      concerning: name ? [name] : [],
    }
    return [{ kind: 'relation', about, claims: differing, weight: 1 }]
  })
}

function isOfNext(text: string, at: number): boolean {
  return /^ \p{Lu}/u.test(text.slice(at, at + 2))
}

/** None of the words is the other's, and no given name tells two persons apart. */
function excludes(a: Trade, b: Trade): boolean {
  if ([...a.meanings].some((meaning) => b.meanings.has(meaning))) return false
  return a.given.length === 0 || b.given.length === 0 || a.given.some((name) => b.given.includes(name))
}

function* tradesIn(told: Told, words: ClaimLanguage): Iterable<[person: string, trade: Trade]> {
  const { statement, witness } = told
  const father = words.fatherTrade.exec(statement.text)
  const own = father && fatherOf(told, father, words)
  if (own) yield ['father', own]
  for (const name of statement.names) {
    if (name.kind !== 'person' || witness.subject?.keys.includes(name.key)) continue
    const parent = parentOf(told, name, words)
    if (parent) yield [`father of ${fold(parent.given[0] ?? '')}`, parent]
    const next = words.tradeAfter.exec(statement.text.slice(name.end, name.end + reach))
    // `Holm, the geologist Jan Lie`: a list.
    const after = next && isOfNext(statement.text, name.end + next[0].length) ? undefined : next?.[1]
    const before = words.tradeBefore.exec(statement.text.slice(Math.max(0, name.at - reach), name.at))?.[1]
    const said = [after, before].find((each) => each !== undefined && meaningsOf(each, knownTrade(words)))
    const meanings = said === undefined ? undefined : meaningsOf(said, knownTrade(words))
    if (said === undefined || !meanings) continue
    const parts = name.text.split(/\s+/u).filter((part) => part.length > 2)
    const family = fold(parts.at(-1) ?? '')
    yield [
      family,
      {
        told,
        name: name.text,
        value: upToTrade(said, knownTrade(words)),
        meanings,
        given: parts.slice(0, -1).map(fold),
      },
    ]
  }
}

/** What the father of a person named was: `Clara Holm, daughter of a | notary`. */
function parentOf(told: Told, { text, end }: NameMention, words: ClaimLanguage): Trade | undefined {
  const said = words.childOf.exec(told.statement.text.slice(end, end + reach))?.[2]
  const meanings = said === undefined ? undefined : meaningsOf(said, anyTrade(words))
  return said !== undefined && meanings
    ? { told, name: text, value: upToTrade(said, anyTrade(words)), meanings, given: text.split(/\s+/u).slice(0, 1) }
    : undefined
}

function fatherOf(told: Told, match: RegExpExecArray, words: ClaimLanguage): Trade | undefined {
  const said = match[1] ?? match[2] ?? ''
  if (joins.test(said)) return undefined
  const meanings = meaningsOf(said, anyTrade(words))
  const keys = told.witness.subject?.keys ?? []
  const others = told.statement.names.some(
    ({ kind, key, end }) => kind === 'person' && end <= match.index && match.index - end < 40 && !keys.includes(key),
  )
  return meanings && !others ? { told, value: upToTrade(said, anyTrade(words)), meanings, given: [] } : undefined
}

/** `her father, | and together they`: another clause. */
const joins = /^(?:and|but|who|et|mais|qui)\s/u

/** The words up to the last that means a trade: `district physician at`. */
function upToTrade(said: string, meaning: Meaning): string {
  const words = tradeWords(said)
  const last = words.findLast(({ 0: word }) => meaning(word) !== undefined)
  return last ? said.slice(0, last.index + last[0].length).trim() : said.trim()
}

/** The trades among some words; undefined where there is none. */
function meaningsOf(said: string, meaning: Meaning): Set<string> | undefined {
  const found = tradeWords(said).flatMap(({ 0: word }) => meaning(word) ?? [])
  return found.length > 0 ? new Set(found) : undefined
}

/** What stands after these words is no more the trade: `tanner | of Leith`. */
const beyond = /(?<!\p{L})(?:of|at|in|and|who|from|with|near|de|du|des|à|au|et|en|qui|dans|chez)(?!\p{L})/iu

function tradeWords(said: string): RegExpExecArray[] {
  const stop = beyond.exec(said)?.index ?? said.length
  const words = [...said.matchAll(/[\p{L}\p{M}-]+/gu)]
  const inside = words.filter(({ index }) => index < stop)
  return inside.length > 0 ? inside : words
}

/** The trade that a word means. */
type Meaning = (word: string) => string | undefined

function knownTrade({ trades: known }: ClaimLanguage): Meaning {
  return (word) => known.get(foldWord(word))
}

/** A known trade, or a word that ends as trades do. */
function anyTrade({ trades: known, tradeEnding }: ClaimLanguage): Meaning {
  return (word) => known.get(foldWord(word)) ?? (tradeEnding.test(word) ? foldWord(word) : undefined)
}
