import type { Citation } from '../../sources/citation.ts'
import type { Quotation, QuotationId, Siglum, Witness } from '../../sources/witness.ts'
import { titleKey } from '../../titles/title-key.ts'

/** Words that two quotations have in a row, by which they are known as one. */
const RUN = 5
/** Share of the runs of the shorter that the other must have. */
const MOST = 0.6
/** Quotations that one run of words is looked up in. */
const KEPT = 8

/** A quotation of the same words in another witness, which says more of where they are from. */
export interface Sourced {
  quotation: Quotation
  siglum: Siglum
}

interface Quoted extends Sourced {
  runs: Set<string>
}

/**
 * For quotations whose witness names no work, or no page of it, the same words in another witness that does: what a
 * source doesn't say another may.
 */
export function sourcedElsewhere(witnesses: Witness[]): Map<QuotationId, Sourced> {
  const all = witnesses.flatMap(({ quotations, siglum }) =>
    quotations
      .filter(({ nested }) => !nested)
      .map((quotation) => ({ quotation, siglum, runs: runsOf(quotation.text) })),
  )
  const telling = all.filter(({ quotation }) => rank(quotation.citation) > 0)
  const index = new Map<string, Quoted[]>()
  for (const one of telling)
    for (const run of one.runs) {
      const known = index.get(run) ?? []
      if (known.length < KEPT) index.set(run, [...known, one])
    }
  const found = new Map<QuotationId, Sourced>()
  for (const one of all) {
    const best = likelier(one, index)
    if (best) found.set(one.quotation.id, best)
  }
  return found
}

function likelier(one: Quoted, index: ReadonlyMap<string, Quoted[]>): Sourced | undefined {
  const { citation } = one.quotation
  if (citation.note !== undefined || rank(citation) > 1) return undefined
  const others = new Set([...one.runs].flatMap((run) => index.get(run) ?? []))
  return [...others]
    .filter(
      (other) => other.siglum !== one.siglum && isSame(one, other) && completes(other.quotation.citation, citation),
    )
    .toSorted((a, b) => rank(b.quotation.citation) - rank(a.quotation.citation))[0]
}

/** 3: a page of a work, 2: a paper in the words of the source, 1: a work, 0: at most who speaks. */
function rank({ work, pages, asWritten }: Citation): number {
  if (work && pages) return 3
  return asWritten ? 2 : work ? 1 : 0
}

/** Names a work where there was none; or gives the page of the same work and edition. */
function completes(other: Citation, own: Citation): boolean {
  if (rank(own) === 0) return true
  const isSameWork = titleKey(other.work ?? '') === titleKey(own.work ?? '')
  return rank(other) === 3 && isSameWork && (own.year === undefined || other.year === own.year)
}

function isSame(a: Quoted, b: Quoted): boolean {
  const [short, long] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
  return [...short].filter((run) => long.has(run)).length >= MOST * short.size
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))
}
