import { isWord } from '../citations/patterns.ts'
import { isTitleNoun } from '../citations/titles/is-title-noun.ts'
import { isPlaceName } from '../names/places.ts'
import type { Statement } from '../witness.ts'
import type { People } from './people.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** Who is said to speak; `pronoun`, as written, when only `he` is; `unnamed` when it is `one historian` or `her father`. */
export interface Speaker {
  name?: string
  pronoun?: string
  unnamed?: true
  verb?: string
}

/**
 * Who speaks, by the words before a quotation, or null.
 *
 * In `As Anna Bee pointed out: “` it is Anna Bee; in `was criticised by Bee: “` too.
 */
export function speakerBefore(
  statement: Statement,
  from: number,
  to: number,
  people: People,
  words: QuotationWords,
): Speaker | null {
  const lead = statement.text.slice(from, to)
  const named = people.within(statement, from, to)
  const last = named.at(-1)
  if (last && last.end - from >= lead.replace(/[\s:,(]+$/u, '').length) {
    const before = statement.text.slice(from, last.at)
    if (words.accordingTo.test(before) || words.by.test(before)) return { name: last.name }
  }
  const according = named.findLast((one) =>
    words.accordingTo.test(statement.text.slice(from, one.at).replace(words.apposition, '')),
  )
  if (according) return { name: according.name }
  const verb = lastVerb(lead, words)
  if (!verb) return null
  if (isPassive(lead, verb, words)) return agent(statement, from + verb.end, to, people, words)
  return subjectOf(statement, from, from + verb.at, people, words, verb.word)
}

/** `she was told that`, `fut décrite par Bee comme`: who is named before the verb does not speak. */
function isPassive(lead: string, { word, at, end }: Word, words: QuotationWords): boolean {
  const before = lead.slice(Math.max(0, at - 60), at)
  if (/(?:ing|ant)$/u.test(word)) return false
  if (words.impersonal.test(before)) return true
  const after = wordsOf(lead.slice(end, end + 120))
  return words.passive.test(before) && (after.length <= 3 || after.some((token) => words.by.test(`${token.word} `)))
}

/** `was told by Anna Bee that`, or somebody unnamed. */
function agent(statement: Statement, from: number, to: number, people: People, words: QuotationWords): Speaker {
  const named = people
    .within(statement, from, to)
    .find(
      (one) =>
        words.by.test(statement.text.slice(from, one.at)) || words.accordingTo.test(statement.text.slice(from, one.at)),
    )
  return named ? { name: named.name } : { unnamed: true }
}

/** Who speaks, by the words after a quotation: `, she said`, `, wrote Anna Bee`. */
export function speakerAfter(
  statement: Statement,
  from: number,
  people: People,
  words: QuotationWords,
): Speaker | null {
  const text = /^[^.;:!?“«"]{0,120}/u.exec(statement.text.slice(from))?.[0] ?? ''
  const list = wordsOf(text)
  const at = list.findIndex((token) => verbOf(token.word, words) !== null)
  const verb = list[at]
  if (!verb || at > 5) return null
  const inverted = /-(?:t-)?(il|elle|ils|elles|on)$/u.exec(verb.word)?.[1]
  if (inverted) return { pronoun: inverted, verb: verb.word }
  if (isPassive(text, verb, words)) return agent(statement, from + verb.end, from + text.length, people, words)
  const before = subjectOf(statement, from, from + verb.at, people, words, verb.word)
  if (before) return before
  const next = people
    .within(statement, from + verb.end, from + text.length)
    .find((one) => one.at <= from + verb.end + 3)
  return next ? { name: next.name, verb: verb.word } : null
}

interface Word {
  word: string
  at: number
  end: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}][\p{L}\p{M}’'-]*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    at: match.index,
    end: match.index + match[0].length,
  }))
}

function verbOf(word: string, words: QuotationWords): string | null {
  const plain = word.replace(/-(?:t-)?(?:il|elle|ils|elles|on)$/u, '')
  return words.speech.has(plain) ? plain : null
}

function lastVerb(lead: string, words: QuotationWords): Word | undefined {
  return wordsOf(lead.slice(-400))
    .map((word) => ({ ...word, at: word.at + Math.max(0, lead.length - 400) }))
    .findLast((token) => verbOf(token.word, words) !== null)
}

/** The name or pronoun nearest before a verb, in its sentence. */
function subjectOf(
  statement: Statement,
  from: number,
  verb: number,
  people: People,
  words: QuotationWords,
  said: string,
): Speaker | null {
  const start = Math.max(from, verb - 200)
  const before = statement.text.slice(start, verb)
  const beside = besideVerb(before, words)
  if (beside) return { name: beside, verb: said }
  if (isUnnamed(before, words)) return { unnamed: true }
  const named = people
    .within(statement, start, verb)
    .filter(({ end }) => !/^['’]s\s\p{Ll}/u.test(statement.text.slice(end)))
  // A participle has the subject of its sentence: `Bee met Dee, later telling him …`, `she met Dee, telling him …`.
  const isParticiple = /(?:ing|ant)$/u.test(said)
  const person = isParticiple ? named[0] : named.at(-1)
  const pronouns = wordsOf(before).filter((token) => words.pronouns.has(token.word.replace(/^\p{Ll}*qu'/u, '')))
  const pronoun = isParticiple ? pronouns[0] : pronouns.at(-1)
  const isNearer = pronoun && (!person || start + pronoun.at > person.end !== isParticiple)
  if (isNearer) return { pronoun: pronoun.word, verb: said }
  return person ? { name: person.name, verb: said } : null
}

/** `one historian writes`, `when the doctor later said`: a common noun is the subject, and none that stands for a work. */
function isUnnamed(before: string, { unnamed, ownWorks }: QuotationWords): boolean {
  const said = wordsOf(unnamed.exec(before)?.[0] ?? '')
  return said.length > 0 && !said.some(({ word }) => ownWorks.has(word))
}

/** The capitals right before a verb of saying, with at most an adverb between: `Lyle later` of `Lyle later said`. */
function besideVerb(before: string, words: QuotationWords): string | null {
  const match =
    /(?:^|[^\p{L}\p{M}'’.-])((?:\p{Lu}[\p{L}\p{M}.'’-]*\s(?:(?:de|von|van|di|da)\s)?){1,4})((?:\p{Ll}[\p{L}’'-]*\s){0,2})$/u.exec(
      before.slice(-90),
    )
  const name = match?.[1]?.trim().replace(/^[LD]['’]\p{Ll}[\p{L}-]*\s/u, '')
  const held = /(?:^|\s)(?:of|the|du|des|de|le|la|l['’]|d['’])\s?$/iu.test(
    before.slice(-90).slice(0, (match?.index ?? 0) + 1),
  )
  if (
    !name ||
    held ||
    !(match?.[2] ?? '')
      .split(/\s/u)
      .filter(Boolean)
      .every((word) => words.between.has(word))
  )
    return null
  return isWord('functionWords', name.split(' ')[0] ?? '') || isTitleNoun(name) || isPlaceName(name) || name.length < 3
    ? null
    : name
}
