import type { Evidence } from '../collation.ts'
import type { Postings } from '../tellings/postings.ts'
import type { Telling } from '../tellings/telling.ts'
import { type Candidate, candidates, candidatesWithin, type Range } from './candidates.ts'
import { Course } from './course.ts'
import type { Link } from './links.ts'
import { sameStep, sameSteps, touches } from './same-steps.ts'
import { isSummary } from './summary.ts'
import { type TermsAround, termsAround } from './terms-around.ts'
import { timeAgreement } from './time-agreement.ts'

/** Statements on either side that count as the neighbourhood of one. */
const AROUND = 3
/** How far apart the partners of neighbours may stand. */
const NEAR = 8

/** Sentences over which one statement may stretch, and how sure each must be. */
const STRETCH = 10
const SURE = 0.35
/** The share of a statement's weight that a further sentence must tell. */
const MORE = 0.1

/** What each piece of evidence adds to the odds that a statement is already told. */
const WEIGHTS = {
  base: -2.7,
  words: 1.2,
  cover: 1.3,
  names: 0.8,
  time: 0.35,
  otherTime: 1,
  neighbours: 0.8,
  course: 0.5,
  summary: -1.5,
  quoted: -3,
  testimony: -2,
  strangers: -2,
  onlyNames: -1,
  thin: -1,
  milestone: 3.5,
}
/** How sure at least it is that tellings of a milestone, if only in passing, belong together. */
const TOUCHING = 0.42
/** Share of the words of a statement, names apart, that is next to nothing. */
const LITTLE = 0.08
/** Cosine below which two statements hardly share words. */
const THIN = 0.15

/**
 * For each statement told in its author's words: the earlier statement of another witness that tells the same event,
 * and how sure it is that it is already told there. Weak likeness is enough where the neighbours on both sides tell
 * of the same things at the same time.
 */
export function toldLinks(all: Telling[], terms: Postings, near: ReadonlyMap<number, Link>): Link[] {
  const starts = firstOfTurn(all)
  const found = all.map((telling) => {
    const range = rangeFor(telling, starts, all.length)
    if (!range || !comparable(telling) || near.has(telling.index)) return []
    return candidates(telling, all, terms, range).filter(
      (candidate) =>
        comparable(candidate.telling) && (candidate.telling.turn < telling.turn || !isSummary(candidate.telling)),
    )
  })
  const search: Search = { all, found, near, course: null, around: termsAround(all) }
  const course = new Course(all, [...near.values(), ...all.flatMap((telling) => weighed(telling, search))])
  const steps = sameSteps(all)
  const links: Link[] = []
  for (const telling of all) {
    if (!comparable(telling) || near.has(telling.index)) continue
    const known = found[telling.index] ?? []
    const likely = [...known, ...inStretches(telling, known, course, all), ...steps(telling)]
    const best = surest(telling, weighed(telling, { ...search, course }, likely), all)
    if (best) links.push(isSame(telling, all[best.to], best) ? { ...best, relation: 'verbatim' } : best)
  }
  return links
}

/** The same few words about what is likely the same: "She died in 1951." is no second telling. */
function isSame(telling: Telling, other: Telling | undefined, { confidence }: Link): boolean {
  if (!other || confidence < 0.5 || telling.words.length !== other.words.length) return false
  return telling.words.every((word, at) => word === other.words[at])
}

/** What the course leaves as the place of a statement is looked through: there weak likeness is enough. */
function inStretches(telling: Telling, known: Candidate[], course: Course, all: Telling[]): Candidate[] {
  if (known.length === 0) return []
  const seen = new Set(known.map((candidate) => candidate.telling.index))
  return course
    .stretches(telling)
    .flatMap((range) => candidatesWithin(telling, all, range))
    .filter(({ telling: other }) => comparable(other) && !seen.has(other.index))
}

/** The surest link, with how far the stretch goes on that its statement tells ("arrested, … and sent to …"). */
function surest(telling: Telling, candidates: Link[], all: Telling[]): Link | null {
  const [first, ...rest] = candidates
  if (!first) return null
  const best = rest.reduce((a, b) => (b.confidence > a.confidence ? b : a), first)
  let until = best.to
  for (const { to, confidence } of candidates)
    if (to > until && to <= best.to + STRETCH && confidence >= Math.max(SURE, best.confidence / 2))
      if (tellsMore(telling, all[best.to], all[to])) until = to
  return until > best.to ? { ...best, until } : best
}

/** Whether a later sentence tells something of a statement that its lemma has not told, and of no other time. */
function tellsMore(telling: Telling, lemma: Telling | undefined, later: Telling | undefined): boolean {
  if (!lemma || !later || (telling.years.length > 0 && timeAgreement(telling, later) < 0)) return false
  const told = new Set(lemma.terms)
  const there = new Set(later.terms)
  let more = 0
  telling.terms.forEach((term, at) => {
    if (there.has(term) && !told.has(term)) more += telling.weights[at] ?? 0
  })
  return more >= MORE * telling.mass
}

interface Search {
  all: Telling[]
  found: Candidate[][]
  near: ReadonlyMap<number, Link>
  /** Known from the second round on. */
  course: Course | null
  around: TermsAround
}

function comparable(telling: Telling): boolean {
  return telling.type === 'narrative' || telling.type === 'list-item'
}

/** A statement is looked for in the witnesses that lead; what sums up the leading one, in its own telling. */
function rangeFor(telling: Telling, starts: number[], all: number): Range | null {
  const start = starts[telling.turn] ?? 0
  if (telling.turn > 0) return { from: 0, to: start }
  // The first sentence of the book says whom it is about, whatever is told again.
  return isSummary(telling) && !telling.opens ? { from: start, to: starts[telling.turn + 1] ?? all } : null
}

function firstOfTurn(all: Telling[]): number[] {
  const first: number[] = []
  for (const telling of all) first[telling.turn] ??= telling.index
  return first
}

/** All candidates of a statement as links, with what speaks for each. */
function weighed(telling: Telling, search: Search, found = search.found[telling.index] ?? []): Link[] {
  return found.map((candidate) => {
    const { odds, kept } = weighEvidence(telling, candidate, search)
    const least = touches(telling, candidate.telling) ? TOUCHING : 0
    const confidence = Math.max(least, 1 / (1 + Math.exp(-odds)))
    return { from: telling.index, to: candidate.telling.index, relation: 'overlap', confidence, evidence: kept }
  })
}

function weighEvidence(telling: Telling, candidate: Candidate, search: Search): { odds: number; kept: Evidence } {
  const once = sameStep(telling, candidate.telling)
  // What happens but once has happened at one time, whatever is stated.
  const time = Math.max(once > 0 ? 0 : -1, timeAgreement(telling, candidate.telling))
  const neighbours = Math.min(1.5, support(telling, candidate.telling, search))
  const { cover, names, only, strangers } = covered(telling, search.around(candidate.telling))
  const course = search.course?.favour(telling, candidate.telling) ?? 0
  const odds =
    WEIGHTS.base +
    WEIGHTS.words * candidate.cosine +
    WEIGHTS.cover * cover +
    WEIGHTS.names * Math.log1p(names) +
    WEIGHTS.strangers * strangers +
    (once > 0 ? 0 : WEIGHTS.onlyNames * only) +
    // A time carried by the narrative is often out of date; one that is stated and another is another event.
    (time < 0 && telling.statement.time?.basis === 'stated' ? WEIGHTS.otherTime : WEIGHTS.time) * time +
    WEIGHTS.neighbours * neighbours +
    WEIGHTS.course * course +
    (isSummary(candidate.telling) ? WEIGHTS.summary : 0) +
    (telling.quoting ? WEIGHTS.quoted : 0) +
    // What a writer says of himself another cannot tell for him.
    (telling.testimony ? WEIGHTS.testimony : 0) +
    WEIGHTS.milestone * once +
    // Common words alone say nothing, wherever the two stand.
    (names === 0 && candidate.cosine < THIN && once === 0 ? WEIGHTS.thin : 0)
  return {
    odds,
    kept: {
      words: round(candidate.cosine),
      rareNames: round(cover),
      time: round((time + 1) / 2),
      neighbours: round(neighbours / 1.5),
    },
  }
}

const round = (value: number) => Math.round(value * 100) / 100

/** Whether the statements around one find their partners around the other. */
function support(telling: Telling, partner: Telling, { all, found, near }: Search): number {
  let sum = 0
  for (let step = -AROUND; step <= AROUND; step++) {
    const neighbour = all[telling.index + step]
    if (step === 0 || !neighbour || neighbour.turn !== telling.turn || neighbour.section !== telling.section) continue
    const link = near.get(neighbour.index)
    let most = link && isClose(all[link.to], partner) ? 1 : 0
    for (const other of found[neighbour.index] ?? [])
      if (isClose(other.telling, partner)) most = Math.max(most, other.cosine)
    sum += most / Math.abs(step)
  }
  return sum
}

function isClose(a: Telling | undefined, b: Telling): boolean {
  return a !== undefined && a.turn === b.turn && Math.abs(a.index - b.index) <= NEAR
}

interface Covered {
  /** Share of the statement's weight. */
  cover: number
  /** Weight of shared names. */
  names: number
  /** 1 where next to nothing but names and numbers is shared: it tells something else of them. */
  only: number
  /** How far the persons it names are others than those named there, from half of them on: it tells of somebody else. */
  strangers: number
}

/** How much of a statement stands among the terms of its partner and the sentences around that. */
function covered(telling: Telling, around: ReadonlySet<number>): Covered {
  let [shared, names, words, inWords] = [0, 0, 0, 0]
  telling.terms.forEach((term, at) => {
    const weight = telling.weights[at] ?? 0
    const marked = telling.marked.has(term)
    if (!marked) words += weight
    if (!around.has(term)) return
    shared += weight
    if (marked) names += weight
    else inWords += weight
  })
  const { persons } = telling
  const unknown = persons.filter((words) => !words.some((word) => around.has(word))).length
  return {
    cover: telling.mass > 0 ? shared / telling.mass : 0,
    names,
    only: words > 0 && inWords < LITTLE * words ? 1 : 0,
    strangers: persons.length > 0 ? Math.max(0, (2 * unknown) / persons.length - 1) : 0,
  }
}
