import type { NameMention } from '../mention.ts'
import { folded } from '../names/fold.ts'
import type { PassageType, Witness } from '../witness.ts'
import type { Person } from './subject.ts'

const texts: ReadonlySet<PassageType> = new Set(['title', 'narrative'])

/** Names of one thing, and the witnesses that have them. */
interface Named {
  names: NameMention[]
  witnesses: Set<Witness>
}

/**
 * A book about a ship, a town or a strike: what the titles, heads or first words of several witnesses name, more than
 * name the foremost person; else what most witnesses call by names with one first word, more often than they name that
 * person; else, where no head names a person, what heads name and the texts most.
 */
export function withThing(
  persons: ReadonlyMap<string, Person>,
  foremost: string | undefined,
  witnesses: readonly Witness[],
): ReadonlyMap<string, Person> {
  const found = titled(foremost, witnesses) ?? called(persons, foremost, witnesses) ?? headed(foremost, witnesses)
  if (!found) return persons
  const forms = new Map<string, number>()
  for (const { text } of found.names) forms.set(text, (forms.get(text) ?? 0) + 1)
  const [key = '', ...alike] = new Set(found.names.map((name) => name.key))
  return new Map([...persons, [key, { weight: Number.POSITIVE_INFINITY, forms, alike, thing: true as const }]])
}

/** By one name; else by names with one first word, such as `Holm Bridge` and `Holm Bridge Disaster`. */
function titled(foremost: string | undefined, witnesses: readonly Witness[]) {
  const whole = gathered(witnesses, headNames, ({ key }) => key)
  const known = whole.get(foremost ?? '')?.witnesses.size ?? 0
  const isMeant = (named: Named | undefined, fewest: number): named is Named =>
    named !== undefined &&
    named.witnesses.size >= Math.max(fewest, known + 1, witnesses.length / 3) &&
    named.names.filter(({ kind }) => kind === 'person').length * 2 < named.names.length
  const [, most] = mostNamed(whole)
  if (isMeant(most, 2)) return most
  const long = (witness: Witness) => headNames(witness).filter(({ text }) => text.includes(' '))
  const [, alike] = mostNamed(gathered(witnesses, long, firstWord))
  return isMeant(alike, 3) ? alike : undefined
}

/** Of names of several words in the heads, which name no person, the one that the texts have most. */
function headed(foremost: string | undefined, witnesses: readonly Witness[]): Named | undefined {
  const heads = gathered(witnesses, headNames, ({ key }) => key)
  if (heads.has(foremost ?? '')) return undefined
  const all = gathered(witnesses, namesOf, ({ key }) => key)
  const things = [...heads].flatMap(([key, { names }]) => {
    const isThing = names.every(({ kind, text }) => kind !== 'person' && /\p{L}[ -]\p{L}/u.test(text))
    const named = all.get(key)
    return isThing && named && named.names.length > 1 ? [named] : []
  })
  return things.sort((a, b) => b.names.length - a.names.length)[0]
}

/** What the title and the headings above the text name, and what its first sentence begins with. */
function headNames({ passages }: Witness): NameMention[] {
  const at = passages.findIndex(({ type }) => type === 'narrative')
  const above = passages.slice(0, Math.max(at, 0)).filter(({ type }) => type === 'title' || type === 'heading')
  const heads = above.flatMap(({ statements }) => statements.flatMap(({ names }) => names))
  const [opening] = passages[at]?.statements ?? []
  const [first] = opening?.names ?? []
  return first && opensWith(first, opening?.text ?? '') ? [...heads, first] : heads
}

/** Letters of an article, and of what says which kind of thing it is. */
const ARTICLE = 4
const KIND = 40

/** A text begins with a name, or with what kind of thing bears it and what that is: `Le théâtre de la Cigale est …`. */
function opensWith({ at, end }: NameMention, text: string): boolean {
  if (at <= ARTICLE) return true
  return at <= KIND && kindOf.test(text.slice(0, at)) && said.test(text.slice(end, end + 8))
}

const kindOf = /^[\p{L}'’ -]+ (?:of|de|du|des)(?: (?:the|la|les))? (?:l['’])?$/u
const said = /^(?:,| \(| (?:is|was|are|were|est|sont|fut|était)(?!\p{L}))/u

function firstWord({ text }: NameMention): string {
  return folded(text.split(' ')[0] ?? '')
}

function called(persons: ReadonlyMap<string, Person>, foremost: string | undefined, witnesses: readonly Witness[]) {
  const things = (witness: Witness) =>
    namesOf(witness).filter(({ kind, text }) => kind !== 'person' && kind !== 'place' && text.includes(' '))
  const [, most] = mostNamed(gathered(witnesses, things, firstWord))
  const weight = persons.get(foremost ?? '')?.weight ?? 0
  const isCommon = most && most.witnesses.size > 2 && most.witnesses.size * 2 > witnesses.length
  return isCommon && most.names.length > weight ? most : undefined
}

function namesOf({ passages }: Witness): NameMention[] {
  return passages.flatMap(({ type, statements }) => (texts.has(type) ? statements.flatMap(({ names }) => names) : []))
}

function gathered(
  witnesses: readonly Witness[],
  namesIn: (witness: Witness) => NameMention[],
  keyOf: (name: NameMention) => string,
): Map<string, Named> {
  const all = new Map<string, Named>()
  for (const witness of witnesses)
    for (const name of namesIn(witness)) {
      const entry = all.get(keyOf(name)) ?? { names: [], witnesses: new Set() }
      all.set(keyOf(name), entry)
      entry.names.push(name)
      entry.witnesses.add(witness)
    }
  return all
}

function mostNamed(all: ReadonlyMap<string, Named>): [string, Named] | [] {
  return [...all].sort((a, b) => b[1].witnesses.size - a[1].witnesses.size || (a[0] < b[0] ? -1 : 1))[0] ?? []
}
