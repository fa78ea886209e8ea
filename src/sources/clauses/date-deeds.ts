import type { DateMention } from '../mention.ts'
import type { Clause } from '../witness.ts'
import { familiesOf } from './deeds/families.ts'

/** A word for a deed and where it stands. */
export interface DeedWord {
  kind: string
  at: number
}

/**
 * The deeds told at each date of a statement. A deed belongs to the date nearest to it, in its own clause first; what a
 * clause without a date tells in passing (`although …`, `who …`) belongs to none.
 *
 *     Arrested in March 1928, he was freed after two months.     March 1928: arrest; two months: release
 *     He joined five months after arriving in January 1919.      five months after: joining; January 1919: arrival
 */
export function dateDeeds(
  dates: readonly DateMention[],
  clauses: readonly Clause[],
  deeds: readonly DeedWord[],
  text: string,
): DateMention[] {
  const told = dates.map(() => new Set<string>())
  const open = dates.filter(({ quoted }) => !quoted)
  const aside = passingClauses(clauses, text)
  const index = new Map(dates.map((date, at) => [date, at]))
  const homes = homesOf(open, clauses)
  const settled = new Set(homes.values())
  const free = open.filter((date) => !settled.has(date))
  let current = 0
  for (const deed of deeds) {
    while (current + 1 < clauses.length && (clauses[current]?.end ?? 0) <= deed.at) current++
    const clause = clauses[current]
    if (clause && isReference(open, deed, clause)) continue
    const date =
      clause &&
      (nearestIn(open, deed, clause) ?? homes.get(clause) ?? (aside.has(clause) ? undefined : nearest(free, deed)))
    if (date) told[index.get(date) ?? 0]?.add(deed.kind)
  }
  return dates.map((date, at) => {
    const kinds = [...(told[at] ?? [])]
    return { ...date, deeds: kinds, families: familiesOf(kinds) }
  })
}

/** The clause that a date without a verb beside it belongs to: "until he died, in a taxi, on 17 May 1947". */
function homesOf(dates: readonly DateMention[], clauses: readonly Clause[]): Map<Clause, DateMention> {
  const homes = new Map<Clause, DateMention>()
  let finite: Clause | undefined
  let next = 0
  for (const clause of clauses) {
    for (; next < dates.length && (dates[next]?.at ?? 0) < clause.end; next++) {
      const date = dates[next]
      if (date && finite && clause.verb === 'none' && !homes.has(finite)) homes.set(finite, date)
    }
    if (clause.verb === 'finite') finite = clause
  }
  return homes
}

/** Clauses that tell in passing: `who …`, `although …`, `(…)`, and what goes on with them without a comma (`which … but was …`). */
function passingClauses(clauses: readonly Clause[], text: string): ReadonlySet<Clause> {
  const found = new Set<Clause>()
  let before: Clause | undefined
  for (const clause of clauses) {
    const goesOn =
      before &&
      found.has(before) &&
      clause.joint === 'coordinate' &&
      !/[,;:]\s*$/u.test(text.slice(before.at, before.end))
    if (clause.joint === 'subordinate' || clause.joint === 'relative' || goesOn || text[clause.at] === '(')
      found.add(clause)
    before = clause
  }
  return found
}

/** "Shortly after his release, he fell ill": the release is only referred to. */
function isReference(dates: readonly DateMention[], deed: DeedWord, clause: Clause): boolean {
  const before = dates[firstAfter(dates, deed.at) - 1]
  if (before && deed.at < before.end) return true
  return before?.vague === true && before.at >= clause.at && /(?:after|après)$/iu.test(before.text)
}

function nearestIn(dates: readonly DateMention[], deed: DeedWord, { at, end }: Clause): DateMention | undefined {
  const [from, to] = [firstAfter(dates, at - 1), firstAfter(dates, end - 1)]
  return from < to ? nearest(dates, deed, from, to) : undefined
}

/** A deed between a reckoned date and the one it is reckoned from happened at the latter. */
function nearest(dates: readonly DateMention[], deed: DeedWord, from = 0, to = dates.length): DateMention | undefined {
  const next = firstAfter(dates, deed.at)
  const before = next > from ? dates[next - 1] : undefined
  const after = next < to ? dates[next] : undefined
  if (!before || !after) return before ?? after
  if (before.reckonedFrom !== undefined && before.reckonedFrom > deed.at) return after
  return deed.at - before.end < after.at - deed.at ? before : after
}

/** Index of the first date that stands after an offset. */
function firstAfter(dates: readonly DateMention[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
