import { pattern } from '../../pattern.ts'
import type { NameMention } from '../mention.ts'
import { firstFrom } from '../names/first-from.ts'
import type { Clause, Passage, Statement, Subject, Witness } from '../witness.ts'
import { clauseLanguages, otherClauses } from './index.ts'
import type { ClauseLanguage } from './language.ts'

/** Says of each clause who acts in it: the person named, the one its pronoun stands for, or who acted before it. */
export function tellActors(witness: Witness, subject: Pick<Subject, 'keys' | 'pronoun'>): Witness {
  const words = clauseLanguages[witness.about.language] ?? otherClauses
  const kin = narratedKin(witness, words)
  return { ...witness, passages: witness.passages.map((passage) => acted(passage, subject, { words, kin })) }
}

type Gender = 'male' | 'female' | undefined

interface Stage {
  /** Who acted last. */
  last: string | undefined
  /** Whether that is a man or a woman, as far as the name or the word before it tells. */
  gender: Gender
  /** The last person named who isn't the subject. */
  other: string | undefined
}

/** Language of a witness, and whom its narrator means by `my father`. */
interface Manner {
  words: ClauseLanguage
  kin: string | undefined
}

function acted(passage: Passage, subject: Pick<Subject, 'keys' | 'pronoun'>, manner: Manner): Passage {
  const stage: Stage = { last: subject.keys[0], gender: undefined, other: undefined }
  const statements = passage.statements.map((statement) => {
    if (!statement.clauses) return statement
    const bracketed = areBracketed(statement.text, statement.clauses)
    let actor: string | undefined
    const told = statement.clauses.map((clause, index): Clause => {
      const acts = actorOf(statement, clause, index, { stage, before: actor, subject, ...manner })
      // Who is named in brackets does nothing outside them: "Ivo Holm (son of Jan Holm; born 1871) was a pilot".
      if (actor === undefined || !bracketed[index]) actor = acts
      return acts === undefined ? clause : { ...clause, actor: acts }
    })
    const clauses = hangingLed(told, statement.names)
    const lead = clauses.find(({ verb, joint }) => verb === 'finite' && joint !== 'relative') ?? clauses[0]
    if (lead?.actor !== undefined && lead.actor !== stage.last) {
      stage.last = lead.actor
      stage.gender = genderOf(statement, lead.actor)
    }
    for (const { kind, key } of statement.names) if (kind === 'person' && !subject.keys.includes(key)) stage.other = key
    return { ...statement, clauses }
  })
  return { ...passage, statements }
}

/** Whether each clause begins with a bracket, or within one that a clause before it has opened. */
function areBracketed(text: string, clauses: readonly Clause[]): boolean[] {
  let from = 0
  let open = false
  return clauses.map(({ at }) => {
    const mark = /[()](?=[^()]*$)/u.exec(text.slice(from, at + 1))?.[0]
    if (mark) open = mark === '('
    from = at + 1
    return open
  })
}

/** `Appointed director in 1827, | he was …`: who acts in what hangs before the main clause is who acts in that. */
function hangingLed(clauses: readonly Clause[], names: readonly NameMention[]): Clause[] {
  const main = clauses.findIndex(({ verb, joint }) => verb === 'finite' && joint === 'none')
  const [first] = clauses
  const actor = clauses[main]?.actor
  if (main < 1 || first?.verb !== 'participle' || first.joint !== 'none' || actor === undefined) return [...clauses]
  if (namesIn(names, 0, clauses[main]?.at ?? 0).some(({ kind }) => kind === 'person')) return [...clauses]
  return clauses.map((clause, index) => (index < main ? { ...clause, actor } : clause))
}

interface Setting extends Manner {
  stage: Stage
  before: string | undefined
  subject: Pick<Subject, 'keys' | 'pronoun'>
}

function actorOf(
  statement: Statement,
  clause: Clause,
  index: number,
  { stage, before, subject, words, kin }: Setting,
): string | undefined {
  const verbAt = clause.deedAt ?? clause.end
  const own = kinIn(statement.text.slice(clause.at, verbAt), words)
  if (own !== undefined) return own === kin ? subject.keys[0] : namesIn(statement.names, clause.at, verbAt)[0]?.key
  const named = namesIn(statement.names, clause.at, verbAt).find(
    (name) => name.kind === 'person' && name.end <= verbAt && acts(statement.text, name, words),
  )
  const pronoun = pronounIn(statement.text.slice(clause.at, verbAt), words)
  if (pronoun && (!named || pronoun.index < named.at - clause.at))
    return kin !== undefined && pronoun.word === subject.pronoun
      ? subject.keys[0]
      : pronounActor(pronoun.word, stage, subject)
  if (named && isSpouse(statement.text, named, subject)) return `spouse of ${named.key}`
  if (named) return isSecond(statement, clause, index) ? before : named.key
  if (clause.joint === 'relative') return lastPerson(statement, clause.at)?.key ?? before
  const text = statement.text.slice(clause.at, clause.end)
  if ((clause.verb !== 'none' || isRelative(text)) && opensWithNoun(text, words)) return undefined
  return before ?? (index === 0 ? stage.last : undefined)
}

/** `Mrs. Wendt`, where Wendt is a man the book is about. */
function isSpouse(text: string, { at, key, text: name }: NameMention, { keys, pronoun }: Setting['subject']): boolean {
  if (!keys.includes(key) || name.includes(' ')) return false
  const gender = genderBefore(text, at)
  return gender !== undefined && pronoun !== undefined && mismatched(gender, pronoun)
}

/** Mentions of one relative that make a witness the memories of somebody who tells of that relative. */
const memories = 4

/** The relative whom the narrator of a witness tells of all the time: `my father`, `ma maîtresse`. */
function narratedKin({ passages }: Witness, words: ClauseLanguage): string | undefined {
  const counts = new Map<string, number>()
  for (const { type, statements } of passages) {
    if (type !== 'narrative' && type !== 'title') continue
    for (const { text } of statements) {
      const kin = kinIn(text, words)
      if (kin !== undefined) counts.set(kin, (counts.get(kin) ?? 0) + (type === 'title' ? memories : 1))
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= memories && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** The narrator's relative with whom a clause begins: `father` of `When my father came`. */
function kinIn(text: string, { kin }: ClauseLanguage): string | undefined {
  return kin.exec(text)?.[1]?.toLowerCase()
}

/** "Ada and Jan left": the clause `and Jan left` goes on with the names before it. */
function isSecond({ clauses = [], names }: Statement, clause: Clause, index: number): boolean {
  const before = clauses[index - 1]
  if (clause.joint !== 'coordinate' || before?.verb !== 'none') return false
  return names.some(
    ({ kind, at, end }) => kind === 'person' && at >= before.at && end >= before.end - 2 && end <= before.end,
  )
}

/** Neither another's (`Ada's father`) nor after a preposition (`with Ada`), nor a thing (`his Catalogue`). */
function acts(text: string, { at, end, text: name }: NameMention, words: ClauseLanguage): boolean {
  if (/^['’]s?\b/u.test(text.slice(end, end + 3)) && /^['’]s/u.test(text.slice(end, end + 2))) return false
  const before = /(\p{L}+)['’\s]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ?? ''
  if (!name.includes(' ') && owned.test(before)) return false
  return !words.prepositions.has(before)
}

function pronounIn(text: string, { pronouns }: ClauseLanguage): { word: string; index: number } | undefined {
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
    if (pronouns.has(word.toLowerCase())) return { word: word.toLowerCase(), index }
  return undefined
}

/** A pronoun of the subject's gender is whoever acted last, if that may be; one of the other gender is the last other person named. */
function pronounActor(word: string, stage: Stage, { keys, pronoun }: Setting['subject']): string | undefined {
  if (pronoun === undefined || word === pronoun)
    return stage.last === undefined || mismatched(stage.gender, word) ? keys[0] : stage.last
  return stage.last !== undefined && !keys.includes(stage.last) ? stage.last : stage.other
}

function mismatched(gender: Gender, pronoun: string): boolean {
  return gender !== undefined && (gender === 'female') !== (pronoun === 'she' || pronoun === 'elle')
}

/** By the word before the name (`her husband, M. Wiesel`), else by the ending of a given name. */
function genderOf({ names, text }: Statement, key: string): Gender {
  const name = names.find((each) => each.key === key)
  if (!name) return undefined
  const told = genderBefore(text, name.at)
  if (told) return told
  const [given = '', ...rest] = name.text.split(/\s+/u)
  if (rest.length === 0) return undefined
  return /(?:[^u]a|ie|ine|ette|elle|anne|ise|ice|eth|yn|oline|ène|lle|ée|ude)$/iu.test(given) ? 'female' : 'male'
}

function genderBefore(text: string, at: number): Gender {
  const before = text.slice(Math.max(0, at - 20), at)
  return female.test(before) ? 'female' : male.test(before) ? 'male' : undefined
}

const female = pattern('u')`
  (?:\b(?:Mrs|Miss|Lady|Mme|Mlle|Madame|Mademoiselle|Sister|wife|sister|mother|daughter|niece|aunt|femme|épouse|mère
  |fille|nièce|tante|[Uu]ne)|sœur)[.,]?\s(?:Mme\s)?$
`
const male = pattern('u')`
  (?:\b(?:Mr|Sir|Lord|Dr|Captain|Colonel|Major|General|Bishop|King|Father|Rev|M|Monsieur|Mgr|husband|brother|father
  |son|nephew|uncle|mari|frère|fils|neveu|oncle|[Uu]n|abbé|capitaine|colonel|général|roi)|père)[.,]?\s(?:M\.\s)?$
`

function lastPerson({ names }: Statement, at: number): NameMention | undefined {
  for (let index = firstFrom(names, at) - 1; index >= 0; index--)
    if (names[index]?.kind === 'person') return names[index]
  return undefined
}

/** Names that begin within a stretch. */
function namesIn(names: readonly NameMention[], from: number, to: number): readonly NameMention[] {
  return names.slice(firstFrom(names, from), firstFrom(names, to))
}

/** A sentence that begins with a noun of its own, `Her husband died`, has another subject than the last one. */
function opensWithNoun(text: string, { pronouns, coordinate }: ClauseLanguage): boolean {
  const [, lead = '', next = ''] = /^["“«(\s]*(\p{L}+)(?:['’\s]+(\p{L}+))?/u.exec(text) ?? []
  const first = (coordinate.has(lead.toLowerCase()) ? next : lead).toLowerCase()
  return !pronouns.has(first) && determiners.test(first)
}

/** "Her son, | born in 1882, …": who is born is not she. */
function isRelative(text: string): boolean {
  return /^(?:his|her|son|sa|ses)\s(?:\p{L}+\s){0,2}\p{L}+,\s*$/iu.test(text)
}

const owned = /^(?:his|her|its|their|son|sa|ses|leur|leurs)$/u

const determiners = pattern('u')`
  ^(?:the|a|an|my|our|his|her|their|its|this|that|these|those|no|most|many|several|some|all|both|two|three|four|five
  |six|seven|eight|nine|ten|twelve|le|la|les|un|une|mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|l|plusieurs|certains
  |tous|toutes|des|ce|cet|cette|ces|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze)$
`
