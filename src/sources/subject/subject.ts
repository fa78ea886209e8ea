import type { BookConfig } from '../../config/config.ts'
import { clauseLanguages, otherClauses } from '../clauses/index.ts'
import { tellActors } from '../clauses/tell-actors.ts'
import { datesByLife } from '../dates/reckoning/dates-by-life.ts'
import type { NameMention } from '../mention.ts'
import { folded } from '../names/fold.ts'
import type { PassageType, Subject, Witness } from '../witness.ts'
import { isVessel } from './is-vessel.ts'
import { lifeOf } from './life-of.ts'
import { namings } from './namings.ts'
import { withThing } from './subject-thing.ts'

/** Gives every witness the subject of the book, and says of each clause who acts in it. */
export function withSubject(witnesses: readonly Witness[], config: Pick<BookConfig, 'subject'>): Witness[] {
  const who = whoIsMeant(witnesses, config)
  if (!who) return [...witnesses]
  const acted = witnesses.map((witness) => tellActors(witness, who))
  const subject = { ...who, ...lifeOf(acted, who) }
  return acted.map((witness) => ({ ...datesByLife(witness, subject), subject }))
}

/** Whom the book is about: the editor's `subject`, else the person most named, titles and openings counting more. */
function whoIsMeant(witnesses: readonly Witness[], config: Pick<BookConfig, 'subject'>): Subject | undefined {
  const named = withTold(mergedGiven(withHeadwords(personsOf(witnesses), witnesses)), witnesses)
  const persons = withThing(named, foremost(named), witnesses)
  const key = config.subject === undefined ? foremost(persons) : namedBy(persons, config.subject)
  const person = persons.get(key ?? '')
  if (key === undefined || !person) {
    return config.subject === undefined
      ? undefined
      : { name: config.subject, forms: [config.subject], keys: [folded(config.subject)] }
  }
  const forms = [...person.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
  const keys = [key, ...person.alike, ...surnameAlone(key, persons)]
  const subject: Subject = { name: config.subject ?? headName(person.forms), forms, keys }
  const own = new Set(subject.keys)
  const thing = person.thing || takesArticle(witnesses, own) || isVessel(witnesses, own)
  const pronoun = person.thing ? undefined : pronounOf(witnesses, own)
  if (pronoun !== undefined) return { ...subject, pronoun, ...(thing ? { thing } : {}) }
  const isPerson = !thing && forms.some((form) => form.includes(' '))
  return isPerson ? subject : { ...subject, thing: true }
}

/** "Miss Wendt", where no document that says so names another of that name in full. */
function surnameAlone(key: string, persons: ReadonlyMap<string, Person>): string[] {
  const surname = key.includes(' ') ? key.slice(key.lastIndexOf(' ') + 1) : ''
  const called = persons.get(surname)
  return called && [...called.forms.keys()].every((form) => !form.includes(' ')) ? [surname] : []
}

const told: ReadonlySet<PassageType> = new Set<PassageType>(['narrative', 'list-item'])

/** `the Ada Wendt`, `la Belle-Anse`: what the article stands before is a ship, a house, a society. */
function takesArticle(witnesses: readonly Witness[], keys: ReadonlySet<string>): boolean {
  const named = namings(witnesses, keys, told)
  const articled = named.filter(({ text, at }) =>
    /(?:^|[\s(])\*?(?:the|la|le)\s\*?$|l['’]$/iu.test(text.slice(Math.max(0, at - 8), at)),
  )
  return articled.length > 1 && articled.length * 2 >= named.length
}

export interface Person {
  weight: number
  forms: Map<string, number>
  /** Keys of the given name alone, or of the other names of a thing. */
  alike: string[]
  thing?: true
}

/** `Servane (Mathilde)` at the head of an article: a given name that one full name has alone means its bearer. */
function mergedGiven(persons: ReadonlyMap<string, Person>): Map<string, Person> {
  const bearers = new Map<string, Set<string>>()
  for (const [key, { forms }] of persons)
    for (const form of forms.keys()) {
      const [given, ...rest] = form.split(' ')
      if (given === undefined || rest.length === 0) continue
      bearers.set(folded(given), (bearers.get(folded(given)) ?? new Set()).add(key))
    }
  const merged = new Map(persons)
  for (const [key, person] of persons) {
    const [bearer, ...others] = bearers.get(key) ?? []
    const whole = bearer === undefined || bearer === key || others.length > 0 ? undefined : merged.get(bearer)
    if (bearer === undefined || !whole || [...person.forms.keys()].some((form) => form.includes(' '))) continue
    const forms = new Map([...whole.forms, ...person.forms])
    merged.set(bearer, { weight: whole.weight + person.weight, forms, alike: [...whole.alike, key] })
    merged.delete(key)
  }
  return merged
}

/** What a title that says no more weighs for the one it names. */
const WHOLE_TITLE = 60

const headWeights: Partial<Record<PassageType, number>> = { title: 30, heading: 5, byline: 0, infobox: 5, caption: 2 }

function personsOf(witnesses: readonly Witness[]): Map<string, Person> {
  const persons = new Map<string, Person>()
  for (const witness of witnesses) {
    for (const { type, section, statements } of witness.passages) {
      const role = witness.sections[section]?.role
      if (type === 'note' || type === 'work' || role === 'works' || role === 'author' || role === 'links') continue
      const weight = headWeights[type] ?? (role === 'opening' ? 2 : 1)
      for (const { names, text } of statements)
        for (const name of names) add(persons, name, type === 'title' && isAll(text, name) ? WHOLE_TITLE : weight)
    }
  }
  return persons
}

/**
 * Who is named in titles alone is their author, or of another book: each person weighs as many times as witnesses tell
 * of him, and once.
 */
function withTold(persons: ReadonlyMap<string, Person>, witnesses: readonly Witness[]): Map<string, Person> {
  const tellers = new Map<string, number>()
  for (const { passages } of witnesses) {
    const keys = passages
      .filter(({ type }) => told.has(type))
      .flatMap(({ statements }) => statements.flatMap(({ names }) => names.map(({ key }) => key)))
    for (const key of new Set(keys)) tellers.set(key, (tellers.get(key) ?? 0) + 1)
  }
  return new Map(
    [...persons].map(([key, person]) => [key, { ...person, weight: person.weight * (1 + (tellers.get(key) ?? 0)) }]),
  )
}

/** `WENDT, Ada Maria (1861–1927)`: the headword of a dictionary names the person who is named in full below it. */
function withHeadwords(persons: Map<string, Person>, witnesses: readonly Witness[]): Map<string, Person> {
  const byForm = new Map<string, Person>()
  for (const person of persons.values()) for (const form of person.forms.keys()) byForm.set(folded(form), person)
  for (const { text } of witnesses.flatMap(({ passages }) => passages.filter(({ type }) => type === 'title'))) {
    const [, surname, given] = headword.exec(text) ?? []
    const person = surname === undefined ? undefined : byForm.get(folded(`${given} ${surname}`))
    if (person) person.weight += WHOLE_TITLE
  }
  return persons
}

const headword = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,|\s*\(|$)/u

/** `Ada Wendt (1861-1927)` */
function isAll(title: string, { at, end }: NameMention): boolean {
  return !/\p{L}/u.test(title.slice(0, at) + title.slice(end))
}

function add(persons: Map<string, Person>, { kind, key, text }: NameMention, weight: number): void {
  if (kind !== 'person') return
  const person = persons.get(key) ?? { weight: 0, forms: new Map(), alike: [] }
  persons.set(key, person)
  person.weight += weight
  person.forms.set(text, (person.forms.get(text) ?? 0) + 1)
}

function foremost(persons: ReadonlyMap<string, Person>): string | undefined {
  let first: [key: string, weight: number] | undefined
  for (const [key, { weight }] of persons)
    if (!first || weight > first[1] || (weight === first[1] && key < first[0])) first = [key, weight]
  return first?.[0]
}

function namedBy(persons: ReadonlyMap<string, Person>, name: string): string | undefined {
  const wanted = folded(name)
  const surname = wanted.split(' ').at(-1) ?? wanted
  const whole = [...persons].find(([, { forms }]) => [...forms.keys()].some((form) => folded(form) === wanted))
  return whole?.[0] ?? (persons.has(surname) ? surname : undefined)
}

/** The full form used most; a longer one that is used once doesn't displace it. */
function headName(forms: ReadonlyMap<string, number>): string {
  const full = [...forms].filter(([form]) => form.includes(' '))
  const whole = full.length > 0 ? full : [...forms]
  // Titles have it in capitals.
  const small = whole.filter(([form]) => /\p{Ll}/u.test(form))
  const list = small.length > 0 ? small : whole
  return list.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** The pronoun used most where the subject was named last. */
function pronounOf(witnesses: readonly Witness[], keys: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>()
  for (const { about, passages } of witnesses) {
    const { pronouns } = clauseLanguages[about.language] ?? otherClauses
    for (const { type, statements } of passages) {
      if (type !== 'narrative') continue
      let last: string | undefined
      for (const { text, names } of statements) {
        const person = names.find(({ kind }) => kind === 'person')
        const pronoun = firstOf(text, pronouns)
        const meant = pronoun && (person && person.at < pronoun.at ? person.key : last)
        if (pronoun && keys.has(meant ?? '')) counts.set(pronoun.word, (counts.get(pronoun.word) ?? 0) + 1)
        last = person?.key ?? last
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function firstOf(text: string, words: ReadonlySet<string>): { word: string; at: number } | undefined {
  for (const { 0: part, index } of text.matchAll(/\p{L}+/gu)) {
    const word = part.toLowerCase()
    if (words.has(word)) return { word, at: index }
  }
  return undefined
}
