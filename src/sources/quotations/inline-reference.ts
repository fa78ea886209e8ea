import type { Citation, WorkMention } from '../witness.ts'
import { type KnownWorks, onlyOne } from './known-works.ts'

const bracket = /^["”»’]?\s?[([]([^()[\]]{1,120})[)\]]/u
const pageOnly = /^(?:pp?\.|pages?|pg\.)\s?([\divxlc]{1,6}(?:\s?[-–]\s?[\divxlc]{1,6})?)$/u
const authorPage =
  /^(?:see |voir |in |dans )?(.{2,90}?)(?:,?\s\(?(\d{4})[a-z]?\)?)?[,:]?\s(?:pp?\.\s?|pages?\s)?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)$/u
const authorYear = /^(.{2,60}?),?\s(\d{4})[a-z]?$/u

/**
 * A reference in brackets right after a quotation: `(p. 12)`, `(Bee 1951, 12)`, `(Two Roads, p. 12)`.
 *
 * `before` are the words that lead to the quotation. The work is looked up among those that the document names; what is not found stays as written.
 */
export function inlineReference(after: string, before: string, works: KnownWorks): Omit<Citation, 'via'> | null {
  const inside = bracket.exec(after)?.[1]?.trim()
  if (!inside) return null
  const page = pageOnly.exec(inside)
  if (page) return { pages: page[1] as string }
  const match = authorPage.exec(inside)
  const dated = match ? null : authorYear.exec(inside)
  const name = match?.[1] ?? dated?.[1]
  if (!name) return null
  const year = match?.[2] ?? dated?.[2]
  const work = lookUp(name, year, works, before)
  if (!work) return match?.[3] ? { pages: match[3] } : null
  return {
    work: work.title,
    ...(work.author ? { author: work.author } : {}),
    ...(work.year ? { year: work.year } : year ? { year } : {}),
    ...(match?.[3] ? { pages: match[3] } : {}),
  }
}

/** By title; by author and year; by author alone when only one work is his, or one is named before. */
function lookUp(name: string, year: string | undefined, works: KnownWorks, before: string): WorkMention | null {
  const [head = '', tail = ''] = name.split(/,\s+/u)
  const titled = works.titled(name) ?? (tail ? works.titled(tail) : null)
  if (titled) return titled
  const byAuthor = works.by(head.split(/\s/u).at(-1) ?? '').slice(0, 200)
  const dated = byAuthor.find((work) => year !== undefined && (work.year === year || work.originalYear === year))
  if (dated) return dated
  const alone = byAuthor.filter((work) => !/, | and /u.test(work.author ?? ''))
  return alone.find((work) => before.includes(work.title)) ?? onlyOne(alone) ?? onlyOne(byAuthor)
}
