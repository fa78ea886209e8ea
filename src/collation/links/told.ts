import type { Postings } from '../tellings/postings.ts'
import { Tally } from '../tellings/tally.ts'
import type { Telling } from '../tellings/telling.ts'
import { type Candidate, candidates, compare, type Range, type Search } from './candidates.ts'
import { likelihood } from './likelihood.ts'
import type { Link } from './links.ts'
import { repeats } from './repeats.ts'
import { sameSteps, touches } from './same-steps.ts'
import { type Known, signs } from './signs.ts'
import { support } from './support.ts'
import { surroundings } from './surroundings.ts'
import { timeAgreement } from './time-agreement.ts'

/** Sentences over which one statement may stretch, and how sure each must be. */
const STRETCH = 10
const SURE = 0.35
/** The share of a statement's weight that a further sentence must tell. */
const MORE = 0.1
/** How sure at least it is that tellings of a milestone, if only in passing, belong together. */
const TOUCHING = 0.47
/** How sure at least it is that a witness repeats itself, and below what another witness's telling is no matter instead. */
const REPEATED = { least: 0.85, instead: 0.5 }

/** A statement that may tell what another tells, and how likely it does. */
interface Weighed {
  candidate: Candidate
  confidence: number
  inPassing?: true
}

/**
 * For each statement told in its author's words: the earlier statement of another witness, or of its own further up,
 * that tells the same event, and how sure it is that it is already told there. Weak likeness is enough where what stands around both is alike.
 */
export function toldLinks(all: Telling[], terms: Postings, near: ReadonlyMap<number, Link>): Link[] {
  const starts = firstOfTurn(all)
  const search: Search = { terms, tally: new Tally(all.length) }
  const found = all.map((telling) => {
    if (!comparable(telling) || near.has(telling.index)) return []
    return rangesFor(telling, starts, all.length).flatMap((range) =>
      candidates(telling, all, search, range).filter(
        (candidate) =>
          comparable(candidate.telling) && (candidate.telling.turn < telling.turn || !candidate.telling.sumsUp),
      ),
    )
  })
  const known = { around: surroundings(all), places: placesOf(all), support: support(all, found, near), ...search }
  const steps = sameSteps(all)
  const links: Link[] = []
  for (const telling of all) {
    if (!comparable(telling) || near.has(telling.index)) continue
    const other = surest(telling, [...(found[telling.index] ?? []), ...steps(telling)], known)
    const link = other && other.confidence >= REPEATED.instead ? other : (again(telling, all, starts, known) ?? other)
    if (link) links.push(isSame(telling, all[link.to], link) ? { ...link, relation: 'verbatim' } : link)
  }
  return links
}

/** Where its own witness has told it before, if that is sure. */
function again(telling: Telling, all: Telling[], starts: number[], known: Known & Search): Link | null {
  const found = repeats(telling, all, known, starts[telling.turn] ?? 0)
  const link = surest(
    telling,
    found.filter((candidate) => comparable(candidate.telling)),
    known,
  )
  return link && link.confidence >= REPEATED.least ? link : null
}

function weighed(telling: Telling, candidate: Candidate, known: Known): Weighed {
  const confidence = likelihood(signs(telling, candidate, known))
  return confidence < TOUCHING && touches(telling, candidate.telling)
    ? { candidate, confidence: TOUCHING, inPassing: true }
    : { candidate, confidence }
}

/** The same few words about what is likely the same: "She died in 1951." is no second telling. */
function isSame(telling: Telling, other: Telling | undefined, { confidence }: Link): boolean {
  if (!other || confidence < 0.5 || telling.words.length !== other.words.length) return false
  return telling.words.every((word, at) => word === other.words[at])
}

/** The surest link, with how far the stretch goes on that its statement tells ("arrested, … and sent to …"). */
function surest(telling: Telling, found: Candidate[], known: Known): Link | null {
  const likely = found.map((candidate) => weighed(telling, candidate, known))
  const [first, ...rest] = likely
  if (!first) return null
  const best = rest.reduce((a, b) => (b.confidence > a.confidence ? b : a), first)
  const lemma = best.candidate.telling
  let until = lemma.index
  for (const { candidate, confidence } of likely) {
    const later = candidate.telling
    const isNext = later.index > until && later.index <= lemma.index + STRETCH
    if (isNext && confidence >= Math.max(SURE, best.confidence / 2) && tellsMore(telling, lemma, later))
      until = later.index
  }
  const link = linkOf(telling, best, known)
  return until > lemma.index ? { ...link, until } : link
}

function linkOf(telling: Telling, { candidate, ...weight }: Weighed, { around, support }: Known): Link {
  const other = candidate.telling
  const evidence = {
    words: round(candidate.cosine),
    rareNames: round(compare(telling, around(other)).shared / Math.max(Number.EPSILON, telling.mass)),
    time: round((timeAgreement(telling, other) + 1) / 2),
    neighbours: round(Math.min(1, support(telling, other) / 1.5)),
  }
  return { from: telling.index, to: other.index, relation: 'overlap', ...weight, evidence }
}

const round = (value: number) => Math.round(value * 100) / 100

/** Whether a later sentence tells something of a statement that its lemma has not told, and of no other time. */
function tellsMore(telling: Telling, lemma: Telling, later: Telling): boolean {
  if (telling.years.length > 0 && timeAgreement(telling, later) < 0) return false
  const told = new Set(lemma.terms)
  const there = new Set(later.terms)
  let more = 0
  telling.terms.forEach((term, at) => {
    if (there.has(term) && !told.has(term)) more += telling.weights[at] ?? 0
  })
  return more >= MORE * telling.mass
}

function comparable(telling: Telling): boolean {
  return telling.type === 'narrative' || telling.type === 'list-item'
}

/** A statement is looked for in the witnesses that lead; what sums up a witness, in its own telling too. */
function rangesFor({ turn, sumsUp, opens }: Telling, starts: number[], all: number): Range[] {
  const start = starts[turn] ?? 0
  const leading = turn > 0 ? [{ from: 0, to: start }] : []
  // The first sentence says whom it is about, whatever is told again.
  return sumsUp && !opens ? [...leading, { from: start, to: starts[turn + 1] ?? all }] : leading
}

function firstOfTurn(all: Telling[]): number[] {
  const first: number[] = []
  for (const telling of all) first[telling.turn] ??= telling.index
  return first
}

/** Where in its account each statement stands, 0 to 1, by what is told before it. */
function placesOf(all: Telling[]): Float32Array {
  const sizes: number[] = []
  const places = Float32Array.from(all, ({ turn, type }) => {
    const before = sizes[turn] ?? 0
    sizes[turn] = before + (type === 'narrative' ? 1 : 0)
    return before
  })
  return places.map((place, index) => place / Math.max(1, sizes[all[index]?.turn ?? 0] ?? 0))
}
