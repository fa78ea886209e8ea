import type { Citation } from '../../sources/citation.ts'
import type { Quotation, QuotationId, Siglum, Witness } from '../../sources/witness.ts'
import { titleKey } from '../../titles/title-key.ts'
import { wordRuns } from '../word-runs.ts'
import { calledNote } from './called-note.ts'

/** Words that two quotations have in a row, by which they are known as one. */
const RUN = 5
/** Share of the runs of the shorter that the other must have. */
const MOST = 0.6
/** Letters of a note that names a paper; a longer one discusses it. */
const LONGEST = 160
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
  const bySiglum = new Map(witnesses.map((witness) => [witness.siglum, witness]))
  const telling = all
    .map((one) => ({ ...one, quotation: withPaper(one.quotation, bySiglum.get(one.siglum)) }))
    .filter(({ quotation }) => rank(quotation.citation) > 0)
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

/** A letter or the like that only the source's note names, dated or with the place where it is kept. */
function withPaper(quotation: Quotation, witness: Witness | undefined): Quotation {
  const { citation } = quotation
  if (citation.note === undefined || citation.work) return quotation
  const text = calledNote(witness, quotation, citation.note)?.text ?? ''
  const isPaper = text.length <= LONGEST && /^\p{Lu}[^.!?]{8,}(?:\d{4}|\p{Lu}[\p{Lu}\s/]*\d)/u.test(text)
  return isPaper ? { ...quotation, citation: { ...citation, asWritten: text } } : quotation
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
  return new Set(wordRuns(words, RUN))
}
