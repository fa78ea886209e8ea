import { folded } from './names/fold.ts'
import type { Person } from './subject.ts'
import type { NameMention, PassageType, Witness } from './witness.ts'

const titles: ReadonlySet<PassageType> = new Set(['title'])
const texts: ReadonlySet<PassageType> = new Set(['title', 'narrative'])

/** Names of one thing, and the witnesses that have them. */
interface Named {
  names: NameMention[]
  witnesses: Set<Witness>
}

/**
 * A book about a ship, a town or a strike: what the titles of several witnesses name, where none of them names the
 * foremost person; else what most witnesses call by names with one first word, more often than they name that person.
 */
export function withThing(
  persons: ReadonlyMap<string, Person>,
  foremost: string | undefined,
  witnesses: readonly Witness[],
): ReadonlyMap<string, Person> {
  const found = titled(persons, foremost, witnesses) ?? called(persons, foremost, witnesses)
  if (!found) return persons
  const forms = new Map<string, number>()
  for (const { text } of found.names) forms.set(text, (forms.get(text) ?? 0) + 1)
  const [key = '', ...alike] = new Set(found.names.map((name) => name.key))
  return new Map([...persons, [key, { weight: Number.POSITIVE_INFINITY, forms, alike, thing: true as const }]])
}

function titled(persons: ReadonlyMap<string, Person>, foremost: string | undefined, witnesses: readonly Witness[]) {
  const names = gathered(
    witnesses,
    (witness) => namesOf(witness, titles),
    ({ key }) => key,
  )
  const [key, most] = mostNamed(names)
  if (key === undefined || !most || most.witnesses.size < 2 || persons.has(key)) return undefined
  const known = names.get(foremost ?? '')
  return known && known.witnesses.size >= most.witnesses.size ? undefined : most
}

function called(persons: ReadonlyMap<string, Person>, foremost: string | undefined, witnesses: readonly Witness[]) {
  const things = (witness: Witness) =>
    namesOf(witness, texts).filter(({ kind, text }) => kind !== 'person' && kind !== 'place' && text.includes(' '))
  const [, most] = mostNamed(gathered(witnesses, things, ({ text }) => folded(text.split(' ')[0] ?? '')))
  const weight = persons.get(foremost ?? '')?.weight ?? 0
  const isCommon = most && most.witnesses.size > 2 && most.witnesses.size * 2 > witnesses.length
  return isCommon && most.names.length > weight ? most : undefined
}

function namesOf({ passages }: Witness, types: ReadonlySet<PassageType>): NameMention[] {
  return passages.flatMap(({ type, statements }) => (types.has(type) ? statements.flatMap(({ names }) => names) : []))
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
