import type { Clause, Statement } from '../../sources/witness.ts'
import { hangs } from './hangs.ts'
import { aloneLanguage } from './words/index.ts'
import type { AloneLanguage } from './words/language.ts'

export interface Cut {
  at: number
  end: number
}

/** Longest text of an entry that is not cut further, and longest sentence with one date that is left whole. */
const long = 240
const longest = 320

/**
 * The part of a sentence that tells of one of its dates and can be read alone: whole where it has but one date and is
 * short, else the clauses around the date up to those of other dates.
 *
 *     Joining the crew in May 1919, he fought in October 1919.   May: `Joining the crew in May 1919`
 */
export function standAlone(statement: Statement, dateAt: number, language: string): Cut {
  const words = aloneLanguage(language)
  const { text, clauses = [], dates } = statement
  const own = clauses.findIndex(({ at, end }) => at <= dateAt && dateAt < end)
  const others = dates.filter(({ at, quoted }) => at !== dateAt && !quoted)
  if (own < 0 || (others.length === 0 && text.length <= longest)) return trimmed(text, 0, text.length, words)
  const dated = (clause: Clause | undefined) =>
    others.some(({ at }) => clause !== undefined && clause.at <= at && at < clause.end)
  const { end: dateEnd = dateAt } = dates.find(({ at }) => at === dateAt) ?? {}
  const until = clauses.findLastIndex(({ at }) => at < dateEnd)
  const [start, last] = grown(clauses, [own, Math.max(own, until)], dated, statement.names)
  const first = isBare(text, clauses[start]?.at ?? 0, clauses[last]?.end ?? text.length) ? 0 : start
  const cut = trimmed(text, clauses[first]?.at ?? 0, clauses[last]?.end ?? text.length, words)
  return dateAt > cut.at && hangs(statement, cut.at, cut.end) ? withoutPreposition(text, cut, words) : cut
}

/** "… in 1876 | and 1884": a year alone tells nothing. */
function isBare(text: string, from: number, to: number): boolean {
  return (text.slice(from, to).match(/\p{L}{4,}/gu) ?? []).length < 2
}

/** Grows from the clauses over which the date stands: to the left until something happens, then to the right while no other date begins. */
function grown(
  clauses: readonly Clause[],
  [own, until]: [number, number],
  dated: (clause: Clause | undefined) => boolean,
  names: Statement['names'],
): [number, number] {
  let first = own
  let last = until
  const length = () => (clauses[last]?.end ?? 0) - (clauses[first]?.at ?? 0)
  const finite = () => clauses.slice(first, last + 1).some(isMain)
  const hangs = () => clauses[first]?.joint === 'relative' || leadsRelative(clauses, first) || !finite()
  const open = () => !dated(clauses[first - 1]) || clauses[first]?.joint === 'relative' || leadsRelative(clauses, first)
  while (hangs() && first > 0 && open() && length() < long) first--
  if (first > 0 && (isApposition(clauses, first, names) || isSecondName(clauses, first, names))) first--
  while (last + 1 < clauses.length && !dated(clauses[last + 1])) {
    const next = clauses[last + 1]
    if (finite() && (length() + (next ? next.end - next.at : 0) > long || leadsOn(clauses, last + 1, dated))) break
    last++
  }
  return [first, completed(clauses, until, last)]
}

function isMain({ verb, joint }: Clause): boolean {
  return verb === 'finite' && joint !== 'relative'
}

/** The last clause before what the cut breaks off: `he left for Oslo, | which, | though he liked it, | bored him`. */
function completed(clauses: readonly Clause[], own: number, last: number): number {
  const open = clauses.findIndex(({ verb, joint }, at) => at > own && verb === 'none' && joint === 'relative')
  if (open >= 0 && open <= last && !clauses.slice(open, last + 1).some(isTold)) return open - 1
  if (!continues(clauses[last + 1])) return last
  let at = last
  while (at > own && isHung(clauses[at])) at--
  return at
}

/** It goes on with a clause that another interrupted, or is the one that others lead to. */
function continues(clause: Clause | undefined): boolean {
  return clause?.joint === 'none' && clause.verb === 'finite'
}

function isTold(clause: Clause): boolean {
  return isMain(clause) && !isHung(clause)
}

function isHung(clause: Clause | undefined): boolean {
  return clause?.joint === 'relative' || clause?.joint === 'subordinate'
}

/** The preposition of a relative clause: `of | which he was chairman`. */
function leadsRelative(clauses: readonly Clause[], index: number): boolean {
  const [here, next] = [clauses[index], clauses[index + 1]]
  return here?.verb === 'none' && next?.joint === 'relative' && here.end - here.at < 12
}

/** `Ada Wendt, | born at Oslo in 1890`: the name belongs to what is said of it. */
function isApposition(clauses: readonly Clause[], index: number, names: Statement['names']): boolean {
  const before = clauses[index - 1]
  if (before?.verb !== 'none' || clauses[index]?.joint !== 'none') return false
  return names.some(
    ({ kind, at, end }) => kind === 'person' && at >= before.at && end <= before.end && end >= before.end - 3,
  )
}

/** "Ada Wendt | and Jan left Oslo": the first of two who act belongs to what they do. */
function isSecondName(clauses: readonly Clause[], index: number, names: Statement['names']): boolean {
  const [before, here] = [clauses[index - 1], clauses[index]]
  if (before?.verb !== 'none' || here?.joint !== 'coordinate') return false
  const ends = names.some(
    ({ kind, at, end }) => kind === 'person' && at >= before.at && end <= before.end && end >= before.end - 3,
  )
  return ends && names.some(({ kind, at }) => kind === 'person' && at >= here.at && at < here.at + 8)
}

/** A joint or bare lead before the clause of another date belongs to that one, and so does what it completes: `and stayed | until 1873`. */
function leadsOn(clauses: readonly Clause[], index: number, dated: (clause: Clause | undefined) => boolean): boolean {
  const next = clauses[index]
  if (!next || !dated(clauses[index + 1])) return false
  if (next.verb === 'none') return next.joint === 'coordinate' || (next.joint !== 'none' && next.end - next.at < bare)
  return next.joint === 'coordinate' && clauses[index + 1]?.verb === 'none'
}

/** Letters of a joint with little else. */
const bare = 24

/** Takes marks, joining words and blanks off both ends. */
function trimmed(text: string, from: number, to: number, words: AloneLanguage): Cut {
  const part = text.slice(from, to)
  const whole = from === 0 && to === text.length
  const lead = whole ? /^[\s•*–—-]*/u.exec(part) : words.opening.exec(part)
  const tail = (whole ? /\s*$/u : words.closing).exec(part)
  const at = from + (lead?.[0].length ?? 0)
  const end = to - (tail?.[0].length ?? 0)
  return end > at ? { at, end } : { at: from, end: to }
}

/** A phrase without a verb of its own stands alone without the preposition that hung it on the sentence. */
function withoutPreposition(text: string, { at, end }: Cut, { preposition }: AloneLanguage): Cut {
  const lead = preposition.exec(text.slice(at, end))
  return { at: at + (lead?.[0].length ?? 0), end }
}
