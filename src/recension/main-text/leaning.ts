import type { Item } from '../layout.ts'
import { openingsOf } from '../openings/index.ts'
import { insideQuotations } from './quotation-spans.ts'

/** `person`: on a name or a time before it; `matter`: on what the sentence before says. */
export type Leaning = 'no' | 'person' | 'matter'

/** A sentence of so few words says nothing alone ("Bee asked."). */
const SHORT = 3
/** Letters that the forms of a word share ("arrested", "the arrest"). */
const ROOT = 6

/** Letters of a root that its forms share where a sentence plainly goes on ("refused", "the letter of refusal"). */
const STEM = 5
/** Words behind an article that say what a sentence is about. */
const SOON = 4

/** Index of the last word that is early in a sentence. */
const EARLY = 3
/** Characters before the date that a sentence is told by. */
const FRONT = 40
/** A sentence of so many words is short: what stands at its end was named before it. */
const BRIEF = 8
/** A sentence of so many words may leave its verb to the one before it. */
const FEW = 10
const LONGEST = 160
/** Words among which a sentence says whom it is about. */
const HEAD = 12
const QUOTED = /["“«][^"”»]*["”»]?/g

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const PLAIN = /^[A-Za-z0-9]+$/

/**
 * How a sentence leans on the one before it: it begins with a pronoun or with a word that answers something, or speaks
 * of "him" without naming anybody.
 *
 * "However, she declined." leans on the matter, "He declined." on a person, "In 1903 Clara Voss declined." not at all.
 */
export function leaning({ statement, witness }: Item): Leaning {
  if (insideQuotations(witness).has(statement.id)) return 'matter'
  const openings = openingsOf(witness.about.language)
  const opening = folded(statement.text.slice(0, LONGEST))
  const words = opening.slice(0, HEAD)
  const [first = ''] = words
  const heads = headsOf(statement.text, opening)
  const isCleft = heads.some((head) => openings.clefts.has(head))
  const isTime = heads.some((head) => openings.times.has(head))
  if (!isCleft && heads.some((head) => openings.matters.has(head) || (!isTime && openings.answers.has(head))))
    return 'matter'
  if (!isCleft && dangles(statement.text, opening, openings.objects)) return 'matter'
  if (
    words.slice(0, EARLY).some((word) => openings.replies.has(word)) ||
    isCutShort(statement.text, opening, openings.ellipses)
  )
    return 'matter'
  if (openings.persons.has(first) || isTime) return 'person'
  const named = statement.names.some((name) => name.kind === 'person')
  return !named && words.some((word) => openings.persons.has(word)) ? 'person' : 'no'
}

/** The first word with its accents, and the first one, two and three. */
function headsOf(text: string, [first = '', second = '', third = '']: string[]): string[] {
  const accented = text.slice(0, 40).match(WORD)?.[0].toLowerCase().normalize('NFC') ?? ''
  return [accented, first, `${first} ${second}`, `${first} ${second} ${third}`]
}

/** Whether a sentence begins with words that count time from the one before it: "The next day she came back." */
export function takesUpTime(item: Item): boolean {
  return beginsWith(item, openingsOf(item.witness.about.language).times)
}

/** Whether a sentence begins with a word for a place that is named before it: "From there he could see it." */
export function takesUpPlace(item: Item): boolean {
  return beginsWith(item, openingsOf(item.witness.about.language).places)
}

function beginsWith({ statement: { text } }: Item, heads: ReadonlySet<string>): boolean {
  return headsOf(text, folded(text.slice(0, LONGEST))).some((head) => heads.has(head))
}

/** Whether a short sentence leaves its verb to the one before it: "A Belgian paper did." */
function isCutShort(text: string, words: string[], ellipses: ReadonlySet<string>): boolean {
  if (text.length >= LONGEST || !/[.!;]$/.test(text)) return false
  return words.length <= FEW && (ellipses.has(words.at(-1) ?? '') || ellipses.has(words.slice(-2).join(' ')))
}

/**
 * Whether a pronoun of a sentence can't stand for the subject of the book, but for somebody named before it. Words of a
 * quotation are another's.
 *
 * Of a woman's life "The sea let him go on" and "“Never”, he said" do.
 */
export function standsForAnother({ statement, witness }: Item): boolean {
  const { pronouns } = openingsOf(witness.about.language)
  const named = Math.min(...statement.names.filter(({ kind }) => kind === 'person').map(({ at }) => at), LONGEST)
  const words = folded(statement.text.slice(0, named).replace(QUOTED, ' ')).slice(0, HEAD)
  for (const word of words)
    for (const [pronoun, forms] of pronouns) if (forms.has(word)) return witness.subject?.pronoun !== pronoun
  return false
}

/** Whether a sentence begins with the subject's pronoun and yet another person acts in it, named before it. */
export function meansAnother({ statement, witness }: Item): boolean {
  const [first] = folded(statement.text.slice(0, 60))
  const actor = statement.clauses?.[0]?.actor
  const { subject } = witness
  return actor !== undefined && first === subject?.pronoun && subject?.keys.includes(actor) === false
}

/**
 * Whom a sentence that begins with the subject's pronoun means by it, where the one before it names others and does not
 * speak of the subject: "Bonnot" of "They surprised Jules Bonnot. | He fled."
 */
export function anotherMeant({ statement, passage, witness }: Item, before: Item): string | undefined {
  const { pronoun = '', keys = [] } = witness.subject ?? {}
  const [first] = folded(statement.text.slice(0, 60))
  const persons = before.statement.names.filter(({ kind }) => kind === 'person')
  const forms = openingsOf(witness.about.language).pronouns.get(pronoun)
  if (first !== pronoun || !forms || before.passage !== passage) return undefined
  const speaksOfSubject =
    persons.some(({ key }) => keys.includes(key)) || folded(before.statement.text).some((word) => forms.has(word))
  return speaksOfSubject ? undefined : persons.at(-1)?.text.split(' ').at(-1)
}

/** Whether a sentence that begins with the subject's pronoun is understood after words that were set off. */
export function goesOnWithSubject(item: Item): boolean {
  return leaning(item) === 'person' && !takesUpTime(item) && !standsForAnother(item) && !meansAnother(item)
}

/** Whether a sentence reckons its time from the one before it: "Three years later she sold it." */
export function countsTime({ statement: { dates } }: Item): boolean {
  const first = dates.find(({ quoted, aside }) => !quoted && !aside)
  return first?.basis === 'relative' && !first.byAge && first.reckonedFrom === undefined && first.at < FRONT
}

/** Whether a sentence begins with a pronoun for a person. */
export function beginsWithPronoun({ statement, witness }: Item): boolean {
  const [first = ''] = folded(statement.text.slice(0, 60))
  return openingsOf(witness.about.language).persons.has(first)
}

/** Whether a word that stands for a thing comes before anything it could stand for, or ends a short sentence. */
function dangles(text: string, words: string[], objects: ReadonlySet<string>): boolean {
  const isObject = (at: number) => objects.has(words[at] ?? '') || objects.has(`${words[at]} ${words[at + 1]}`)
  for (let at = 1; at <= EARLY && at < words.length; at++) if (isObject(at)) return true
  return text.length < LONGEST && words.length <= BRIEF && (isObject(words.length - 1) || isObject(words.length - 2))
}

/** Whether a word that stands for a thing is among the first of a sentence, whatever may be named before it. */
export function speaksOfThing({ statement, witness }: Item): boolean {
  const { objects } = openingsOf(witness.about.language)
  const clauses = statement.clauses?.filter(({ joint }) => joint === 'none' || joint === 'coordinate')
  const text = clauses ? clauses.map(({ at, end }) => statement.text.slice(at, end)).join(' ') : statement.text
  const words = folded(text.slice(0, LONGEST).replace(QUOTED, ' ')).slice(0, HEAD)
  return words.some((word, at) => objects.has(word) || objects.has(`${word} ${words[at + 1]}`))
}

/**
 * Whether a sentence needs the one before it in its witness: it leans on its matter, or takes up a noun of it with
 * an article ("a group of … — The group became known as …").
 */
export function needs(item: Item, before: Item): boolean {
  if (leaning(item) === 'matter' || folded(item.statement.text).length <= SHORT) return true
  return takesUpNoun(item, before.statement.text)
}

/** Whether a sentence begins with an article and a noun that stands in what was said before it: "The medal itself …". */
export function takesUpNoun({ statement, witness }: Item, before: string): boolean {
  const [article = '', noun = ''] = folded(statement.text.slice(0, 60))
  if (noun.length < 4 || !openingsOf(witness.about.language).articles.has(article)) return false
  const root = noun.slice(0, ROOT)
  return folded(before).some((word) => word.startsWith(root))
}

/** Whether a sentence opens with an article, a noun and a matter of the one before: "The letter of refusal …". */
export function goesOnFrom({ statement, witness }: Item, before: Item): boolean {
  const [article = '', , ...words] = folded(statement.text.slice(0, 80)).slice(0, 1 + SOON)
  if (!openingsOf(witness.about.language).articles.has(article)) return false
  const said = folded(before.statement.text)
  const names = new Set(statement.names.flatMap(({ text }) => folded(text)))
  const roots = words.filter((word) => word.length > STEM && !names.has(word)).map((word) => word.slice(0, STEM))
  return roots.some((root) => said.some((word) => word.startsWith(root)))
}

function folded(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) =>
    PLAIN.test(word)
      ? word.toLowerCase()
      : word
          .toLowerCase()
          .normalize('NFKD')
          .replace(/\p{M}+/gu, ''),
  )
}
