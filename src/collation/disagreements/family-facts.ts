import type { Clause } from '../../sources/witness.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { ClaimLanguage } from './claim-words/language.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import type { Quantity } from './quantities/quantity.ts'
import { numeralTokens, readNumeral } from './quantities/read-numeral.ts'

type Order = number | 'last' | 'younger'

/** What a statement says of the subject's family. */
type Fact = { text: string; told: Told } & (
  | { kind: 'order'; order: Order; of: number | undefined; among: string }
  | { kind: 'children' | 'left' | 'siblings'; count: number; among: string; sons?: number }
  | { kind: 'age'; count: number; counted: boolean }
)

/** The subject's place among brothers and sisters, number of children, and age at death, where witnesses differ. */
export function familyFacts({ all }: Ground): Draft[] {
  const facts = all.flatMap(factsOf)
  return [
    ...disputed(facts, 'birth-order', (a, b) => a.kind === 'order' && b.kind === 'order' && ordersDiffer(a, b)),
    ...disputed(facts, 'children', childrenDiffer),
    ...disputed(facts, 'age-at-death', (a, b) => a.kind === 'age' && b.kind === 'age' && agesDiffer(a, b)),
  ]
}

function disputed(
  facts: readonly Fact[],
  what: 'birth-order' | 'children' | 'age-at-death',
  differ: (a: Fact, b: Fact) => boolean,
): Draft[] {
  const rivals = distinct(facts)
  const claiming = facts.filter((a) =>
    rivals.some((b) => a.told.witness !== b.told.witness && (differ(a, b) || differ(b, a))),
  )
  if (claiming.length === 0) return []
  const claims = claiming.map(({ told, text }): DraftClaim => ({ told, value: text }))
  const name = claiming[0]?.told.witness.subject?.name
  return [
    {
      kind: 'number',
      about: { what, concerning: name === undefined ? [] : [name] },
      claims,
      weight: 1.2,
    },
  ]
}

/** Of each witness what it says, once. */
function distinct(facts: readonly Fact[]): Fact[] {
  const byContent = new Map<string, Fact>()
  for (const fact of facts) {
    const { told, text: _, ...said } = fact
    byContent.set(`${told.witness.siglum} ${JSON.stringify(said)}`, fact)
  }
  return [...byContent.values()]
}

function ordersDiffer(a: Fact & { kind: 'order' }, b: Fact & { kind: 'order' }): boolean {
  if (a.among !== b.among) return false
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return true
  const [x, y] = [placeOf(a), placeOf(b)]
  if (x === undefined || y === undefined) return a.order !== b.order && (x === 1 || y === 1)
  return x !== y
}

/** The last of five is the fifth; `cadet` may be any but the first. */
function placeOf({ order, of }: Fact & { kind: 'order' }): number | undefined {
  return order === 'last' ? of : order === 'younger' ? undefined : order
}

function isCount(fact: Fact): fact is Fact & { kind: 'children' | 'left' | 'siblings' } {
  return fact.kind === 'children' || fact.kind === 'left' || fact.kind === 'siblings'
}

/** So many had by one, so many by another; those left may be fewer. */
function childrenDiffer(a: Fact, b: Fact): boolean {
  if (!isCount(a) || !isCount(b) || a.among !== b.among) return false
  if (a.sons !== undefined && b.sons !== undefined && a.count === b.count) return a.sons !== b.sons
  if (a.kind === 'left' && b.kind === 'children') return a.count > b.count
  return a.kind === b.kind && a.count !== b.count
}

/** "In his seventy-third year" is the age of seventy-two, though many mean seventy-three. */
function agesDiffer(a: Fact & { kind: 'age' }, b: Fact & { kind: 'age' }): boolean {
  return Math.abs(a.count - b.count) > (a.counted === b.counted ? 0 : 1)
}

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'infobox', 'title', 'byline'])

function factsOf(told: Told): Fact[] {
  const words = claimLanguage(told.witness.about.language)
  if (!words || !telling.has(told.passage.type) || told.statement.text.length > 2000) return []
  return [...ordersOf(told, words), ...childrenOf(told, words), ...agesOf(told, words)]
}

function ordersOf(told: Told, words: ClaimLanguage): Fact[] {
  const whole = words.birthOrder.exec(told.statement.text)
  const match = whole ?? words.bornAs.exec(told.statement.text) ?? words.bareOrder.exec(told.statement.text)
  if (!match || !isOwn(told, match.index, words)) return []
  const [text, first = '', second, third = '', last = first] = match
  const [word, number, noun] = whole ? [first, second, third] : [last, undefined, second ?? third]
  const ends = [noun, word].map((each = '') => text.indexOf(each) + each.length)
  const said = whole || !noun ? text : text.slice(0, Math.max(...ends))
  const order = orderOf(word.toLowerCase(), words)
  if (order === undefined) return []
  const of = number === undefined ? undefined : readNumeral(numeralTokens(number.toLowerCase()), 0, words)?.value
  return [
    {
      kind: 'order',
      order,
      of,
      among: isChild.test(text) ? 'children' : amongOf(noun ?? ''),
      text: said.replace(/^[\s,]+/u, '').trim(),
      told,
    },
  ]
}

/** `the second child of a family of five sons and two daughters` */
const isChild = /(?<!\p{L})(?:child|enfant) (?:of|in|de|d['’])/iu

function orderOf(word: string, { orderWords, ordinals }: ClaimLanguage): Order | undefined {
  if (Object.hasOwn(orderWords, word)) return orderWords[word]
  return Object.hasOwn(ordinals, word) ? ordinals[word] : undefined
}

/** Sons and brothers are counted apart from children. */
function amongOf(noun: string): string {
  const low = noun.toLowerCase()
  if (/^(?:son|boy|brother|fils|garçon|frère)/u.test(low)) return 'sons'
  return /^(?:daughter|girl|sister|fille|sœur)/u.test(low) ? 'daughters' : 'children'
}

function childrenOf(told: Told, words: ClaimLanguage): Fact[] {
  const { text } = told.statement
  if (words.parents.test(text) || words.birthOrder.test(text)) return []
  const found = findQuantities(told.statement, told.witness.about.language).filter(
    ({ unit, rough }) => rough === 'exact' && (unit === 'children' || unit === 'sons' || unit === 'daughters'),
  )
  const [first, second] = found
  if (!first) return noneOrOne(told, words)
  const theirs = words.couple.test(text.slice(Math.max(0, first.at - 30), first.at))
  if (!theirs && !isOwn(told, first.at, words)) return []
  const before = text.slice(Math.max(0, first.at - 60), first.at)
  const born = /^ (?:were|was|naquirent|sont nés|sont nées)(?: born)?(?!\p{L})/u.test(
    text.slice(first.end, first.end + 24),
  )
  const kind = words.siblings.test(before)
    ? 'siblings'
    : words.leftChildren.test(before)
      ? 'left'
      : words.hadChildren.test(before) || born || theirs
        ? 'children'
        : undefined
  if (kind === undefined) return []
  return [{ kind, ...childrenAt(text, first, second, words), told }]
}

/** `two sons`, `two sons and three daughters`, `a son | and two daughters`. */
function childrenAt(
  text: string,
  first: Quantity,
  second: Quantity | undefined,
  { oneBeside }: ClaimLanguage,
): { count: number; among: string; sons?: number; text: string } {
  const one = {
    before: oneBeside.before.exec(text.slice(0, first.at)),
    after: oneBeside.after.exec(text.slice(first.end)),
  }
  const both = second && first.unit !== second.unit && second.at - first.end < 8
  const [at, end] = [first.at - (one.before?.[0].length ?? 0), first.end + (one.after?.[0].length ?? 0)]
  if (first.unit === 'children' || !(both || one.before || one.after))
    return { count: first.value, among: first.unit, text: text.slice(first.at, first.end) }
  const others = both ? second.value : 1
  return {
    count: first.value + others,
    among: 'children',
    sons: first.unit === 'sons' ? first.value : others,
    text: both ? text.slice(first.at, second.end) : text.slice(at, end),
  }
}

/** `the marriage was childless`, `they had one child`. */
function noneOrOne(told: Told, words: ClaimLanguage): Fact[] {
  const { text } = told.statement
  const match = words.noChildren.exec(text) ?? words.oneChild.exec(text)
  if (!match || !(isOwn(told, match.index, words) || words.couple.test(text.slice(0, match.index + match[0].length))))
    return []
  const count = words.noChildren.test(text) ? 0 : 1
  return [{ kind: 'children', count, among: 'children', text: match[0].trim(), told }]
}

/** The age told where the subject's death is. */
function agesOf(told: Told, words: ClaimLanguage): Fact[] {
  const { clauses = [], text } = told.statement
  const dying = clauses.find(({ deeds, at, end }) => deeds.includes('death') || words.livedTo.test(text.slice(at, end)))
  if (!dying || !isSubject(told, dying)) return []
  const year = yearOfAge(text, words)
  if (year) return [{ kind: 'age', count: year.age, counted: true, text: year.text, told }]
  const ages = findQuantities(told.statement, told.witness.about.language).filter(
    ({ unit, rough, at }) => unit === 'age' && rough === 'exact' && at > dying.at && at < dying.end + 60,
  )
  const [age] = ages
  return age && ages.length === 1 && age.value > 15
    ? [{ kind: 'age', count: age.value, counted: false, text: age.text, told }]
    : []
}

function yearOfAge(
  text: string,
  { yearOfAge: pattern, ordinals, numbers }: ClaimLanguage,
): { age: number; text: string } | undefined {
  for (const { 0: word, index } of text.matchAll(/\p{L}+(?:-\p{L}+)?|\d+(?=(?:st|nd|rd|th|e|ème)\b)/gu)) {
    const after = text.slice(index + word.length).replace(/^(?:st|nd|rd|th|e|ème)\b/u, '')
    if (!pattern.before.test(text.slice(Math.max(0, index - 12), index)) || !pattern.after.test(after)) continue
    const [tens = '', ones = ''] = word.toLowerCase().split('-')
    const low = word.toLowerCase()
    const value = /^\d/u.test(word)
      ? Number(word)
      : (ordinals[low] ?? (numbers[tens] ?? Number.NaN) + (ordinals[ones] ?? Number.NaN))
    return Number.isNaN(value) ? undefined : { age: value - 1, text: `${word}${pattern.after.exec(after)?.[0] ?? ''}` }
  }
  return undefined
}

/** What is told at an offset is told of the subject. */
function isOwn(told: Told, at: number, words: ClaimLanguage): boolean {
  const clauses = told.statement.clauses ?? []
  const here = clauses.findLastIndex((clause) => clause.at <= at)
  const clause = clauses[here]
  if (clause && words.narrator.test(told.statement.text.slice(clause.at, clause.end))) return false
  if (!clause) return told.passage.type !== 'narrative'
  const acting =
    clause.verb === 'none' || clause.joint === 'relative'
      ? (clauses.slice(0, here + 1).find(({ verb }) => verb === 'finite') ?? clause)
      : clause
  return isSubject(told, acting) || isSubject(told, clause)
}

function isSubject({ witness, passage }: Told, { actor }: Clause): boolean {
  if (passage.type === 'infobox') return true
  return actor !== undefined && (witness.subject?.keys.includes(actor) ?? false)
}
