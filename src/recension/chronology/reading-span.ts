import type { Clause, Statement } from '../../sources/witness.ts'
import { hangs } from './hangs.ts'
import type { Cut } from './stand-alone.ts'
import type { AloneLanguage } from './words/language.ts'

/** Longest text that what stands beside a cut may make of it. */
const longest = 300

/**
 * The stretch of a sentence that words an entry: its cut where that names who acts and what is done, else with the clause
 * before it that names him, and up to the main clause that it opens.
 *
 *     She entered the school in 1784 | and left it in 1789.           1789: from `She`
 *     His son Jan, | who was born in 1826, | died in 1835.            1835: from `His son`
 *     Joining the crew in May 1919, | he fought in October 1919.      May: to the end
 */
export function readingSpan(statement: Statement, cut: Cut, words: AloneLanguage): Cut {
  return { at: readFrom(statement, cut.at, cut.end, words), end: readTo(statement, cut) }
}

/**
 * The end of a cut, or of the main clause behind it where the cut by itself tells nothing finite; years in brackets behind
 * titles end nothing.
 */
function readTo(statement: Statement, { at, end }: Cut): number {
  const { text, clauses = [], dates } = statement
  const behind = dates.filter((date) => date.at >= end && !date.quoted)
  if (behind.length > 0 && behind.every(({ aside }) => aside === 'publication') && text.length - at <= longest)
    return text.length
  if (!hangs(statement, at, end)) return end
  const main = clauses.find(({ at: from, verb, joint }) => from >= end - 1 && verb === 'finite' && joint === 'none')
  if (!main || main.end - at > longest) return end
  const next = clauses.find(({ at: from }) => from >= main.end)
  const whole = text.length - at <= longest || next === undefined ? text.length : main.end
  return whole - (/[\s,;:–—]*$/u.exec(text.slice(0, whole))?.[0].length ?? 0)
}

function readFrom(statement: Statement, at: number, end: number, { starters }: AloneLanguage): number {
  const { clauses = [] } = statement
  if (at === 0 || (opens(statement, at, end, starters) && !hangs(statement, at, end))) return at
  const before = clauses.filter((clause) => clause.at < at && clause.end <= end && end - clause.at <= longest)
  const lead =
    bearerOf(statement, before, at) ??
    before.findLast((clause) => clause.joint !== 'relative' && opensClause(statement, clause, starters))
  return lead ? lead.at + (/^[\s,;:–—(]*/u.exec(statement.text.slice(lead.at))?.[0].length ?? 0) : at
}

/** Who is told of at the head of the sentence, where nothing but what is said of him by the way stands between. */
function bearerOf({ text, clauses = [] }: Statement, before: readonly Clause[], at: number): Clause | undefined {
  const first = before[0]
  const here = clauses.find((clause) => clause.end > at)
  if (first?.at !== 0 || first.verb !== 'none' || first.joint !== 'none' || before.length < 2) return undefined
  if (here?.joint !== 'none' || here.verb !== 'finite' || !/^\p{Ll}/u.test(text.slice(at))) return undefined
  const aside = ({ at: start, joint, verb }: Clause) => joint === 'relative' || verb !== 'finite' || text[start] === '('
  return before.slice(1).every(aside) ? first : undefined
}

function opensClause(statement: Statement, clause: Clause, starters: ReadonlySet<string>): boolean {
  return clause.verb === 'finite' && clause.joint === 'none' && opens(statement, clause.at, clause.end, starters)
}

/** It tells something, and its first word that is no date is a name, a pronoun or goes before a noun. */
function opens(
  { text, dates, clauses = [] }: Statement,
  at: number,
  end: number,
  starters: ReadonlySet<string>,
): boolean {
  if (!clauses.some((clause) => clause.verb !== 'none' && clause.at < end && clause.end > at)) return false
  const dated = dates.find((date) => date.at >= at && date.at < at + near)
  const from = dated ? dated.end : at
  const word = /\p{L}+/u.exec(text.slice(from, end))?.[0] ?? ''
  return /^\p{Lu}/u.test(word) || starters.has(word.toLowerCase())
}

/** Letters of a preposition and an article before a date. */
const near = 8
