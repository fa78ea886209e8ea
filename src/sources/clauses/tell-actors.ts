import type { Clause, NameMention, Passage, Statement, Subject, Witness } from '../witness.ts'
import { clauseLanguages, otherClauses } from './index.ts'
import type { ClauseLanguage } from './language.ts'

/** Says of each clause who acts in it: the person named, the one its pronoun stands for, or who acted before it. */
export function tellActors(witness: Witness, subject: Pick<Subject, 'keys' | 'pronoun'>): Witness {
  const words = clauseLanguages[witness.about.language] ?? otherClauses
  return { ...witness, passages: witness.passages.map((passage) => acted(passage, subject, words)) }
}

interface Stage {
  /** Who acted last. */
  last: string | undefined
  /** The name as written. */
  lastText: string
  /** The last person named who isn't the subject. */
  other: string | undefined
}

function acted(passage: Passage, subject: Pick<Subject, 'keys' | 'pronoun'>, words: ClauseLanguage): Passage {
  const stage: Stage = { last: subject.keys[0], lastText: '', other: undefined }
  const statements = passage.statements.map((statement) => {
    if (!statement.clauses) return statement
    let actor: string | undefined
    const clauses = statement.clauses.map((clause, index) => {
      actor = actorOf(statement, clause, index, { stage, before: actor, subject, words })
      return actor === undefined ? clause : { ...clause, actor }
    })
    const lead = clauses.find(({ verb, joint }) => verb === 'finite' && joint !== 'relative') ?? clauses[0]
    if (lead?.actor !== undefined && lead.actor !== stage.last) {
      stage.last = lead.actor
      stage.lastText = statement.names.find(({ key }) => key === lead.actor)?.text ?? ''
    }
    for (const { kind, key } of statement.names) if (kind === 'person' && !subject.keys.includes(key)) stage.other = key
    return { ...statement, clauses }
  })
  return { ...passage, statements }
}

interface Setting {
  stage: Stage
  before: string | undefined
  subject: Pick<Subject, 'keys' | 'pronoun'>
  words: ClauseLanguage
}

function actorOf(
  statement: Statement,
  clause: Clause,
  index: number,
  { stage, before, subject, words }: Setting,
): string | undefined {
  const verbAt = clause.deedAt ?? clause.end
  const named = namesIn(statement.names, clause.at, verbAt).find(
    (name) => name.kind === 'person' && name.end <= verbAt && acts(statement.text, name, words),
  )
  const pronoun = pronounIn(statement.text.slice(clause.at, verbAt), words)
  if (pronoun && (!named || pronoun.index < named.at - clause.at)) return pronounActor(pronoun.word, stage, subject)
  if (named) return isSecond(statement, clause, index) ? before : named.key
  if (clause.joint === 'relative') return lastPerson(statement, clause.at)?.key ?? before
  if (clause.verb !== 'none' && opensWithNoun(statement.text.slice(clause.at, clause.end), words)) return undefined
  return before ?? (index === 0 ? stage.last : undefined)
}

/** "Ada and Jan left": the clause `and Jan left` goes on with the names before it. */
function isSecond({ clauses = [], names }: Statement, clause: Clause, index: number): boolean {
  const before = clauses[index - 1]
  if (clause.joint !== 'coordinate' || before?.verb !== 'none') return false
  return names.some(
    ({ kind, at, end }) => kind === 'person' && at >= before.at && end >= before.end - 2 && end <= before.end,
  )
}

/** Neither another's (`Ada's father`) nor after a preposition (`with Ada`). */
function acts(text: string, { at, end }: NameMention, words: ClauseLanguage): boolean {
  if (/^['’]s?\b/u.test(text.slice(end, end + 3)) && /^['’]s/u.test(text.slice(end, end + 2))) return false
  const before = /(\p{L}+)['’\s]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ?? ''
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
    return stage.last === undefined || mismatched(stage.lastText, word) ? keys[0] : stage.last
  return stage.last !== undefined && !keys.includes(stage.last) ? stage.last : stage.other
}

/** A given name that by its ending is a woman's doesn't go with `he`, one that isn't doesn't go with `she`. */
function mismatched(name: string, pronoun: string): boolean {
  const [given = '', ...rest] = name.split(/\s+/u)
  if (rest.length === 0) return false
  const female = /(?:[^u]a|ie|ine|ette|elle|anne|ise|ice|eth|yn|oline|ène|lle|ée|ude)$/iu.test(given)
  return female !== (pronoun === 'she' || pronoun === 'elle')
}

function lastPerson({ names }: Statement, at: number): NameMention | undefined {
  for (let index = firstFrom(names, at) - 1; index >= 0; index--)
    if (names[index]?.kind === 'person') return names[index]
  return undefined
}

/** Names that begin within a stretch. */
function namesIn(names: readonly NameMention[], from: number, to: number): readonly NameMention[] {
  return names.slice(firstFrom(names, from), firstFrom(names, to))
}

/** Index of the first name at or after an offset; names stand in order. */
function firstFrom(names: readonly NameMention[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A sentence that begins with a noun of its own, `Her husband died`, has another subject than the last one. */
function opensWithNoun(text: string, { pronouns }: ClauseLanguage): boolean {
  const first = /^["“«(\s]*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  return !pronouns.has(first) && determiners.test(first)
}

const determiners =
  /^(?:the|a|an|his|her|their|its|most|many|several|some|all|both|two|three|le|la|les|un|une|son|sa|ses|leur|leurs|l|plusieurs|certains|tous|toutes|deux|trois)$/u
