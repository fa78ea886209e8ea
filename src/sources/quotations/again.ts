import type { Citation } from '../citation.ts'
import type { Witness, WorkMention } from '../witness.ts'
import type { Cited } from './cite-quotation.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { partAt } from './leads.ts'

/** What `(ibid., p. 4)` cites: the work that the words name, or the paragraph before them, else that of the quotation before. */
export function again(cited: Cited, found: FoundQuotation, witness: Witness, last: Citation | undefined): Citation {
  const { again: _, ...told } = cited
  const from = told.work ? undefined : (named(found, witness) ?? last)
  if (!from) return told
  const { speaker: _speaker, pages, note: _note, via: _via, ...work } = from
  return { ...work, ...(pages ? { pages } : {}), ...told, via: 'words', resolved: 'ibid' }
}

/** The work that the paragraph names last before a quotation. */
function named({ stretches: [first] }: FoundQuotation, { works }: Witness): Citation | undefined {
  if (!first) return undefined
  const { start } = first.paragraph.passage.place
  const { end } = partAt(first.paragraph, first.start).statement.place
  const near = works.slice(Math.max(0, beginningBefore(works, end) - 8), beginningBefore(works, end))
  const work = near.findLast(({ place, kind }) => place.start >= start && kind !== 'periodical')
  if (!work) return undefined
  const { title, author, year } = work
  return { work: title, ...(author ? { author } : {}), ...(year ? { year } : {}), via: 'words' }
}

/** How many works begin before an offset; they are in the order of the file. */
function beginningBefore(works: WorkMention[], offset: number): number {
  let low = 0
  let high = works.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((works[middle] as WorkMention).place.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
