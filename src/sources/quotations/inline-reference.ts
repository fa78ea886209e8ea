import { titleKey } from '../citations/title-key.ts'
import type { Citation, WorkMention } from '../witness.ts'

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
export function inlineReference(after: string, before: string, works: WorkMention[]): Omit<Citation, 'via'> | null {
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

/** By author and year, by author alone when only one work has him, or by title. */
function lookUp(name: string, year: string | undefined, works: WorkMention[], before: string): WorkMention | null {
  const [head = '', tail = ''] = name.split(/,\s+/u)
  const key = titleKey(name)
  const byTitle = works.filter(
    (work) =>
      titleKey(work.title) === key ||
      titleKey(work.title).startsWith(`${key} `) ||
      (tail && titleKey(work.title).startsWith(titleKey(tail))),
  )
  if (byTitle[0]) return byTitle[0]
  const family = titleKey(head).split(' ').at(-1)
  const byAuthor = works.filter(
    (work) =>
      work.author !== undefined &&
      titleKey(work.author)
        .split(' ')
        .includes(family ?? ''),
  )
  const dated = byAuthor.filter((work) => work.year === year || work.originalYear === year)
  if (year && dated[0]) return dated[0]
  const alone = byAuthor.filter((work) => !/, | and /u.test(work.author ?? ''))
  const near = alone.find((work) => before.includes(work.title))
  if (near) return near
  if (alone[0] && new Set(alone.map((work) => titleKey(work.title))).size === 1) return alone[0]
  return new Set(byAuthor.map((work) => titleKey(work.title))).size === 1 ? (byAuthor[0] as WorkMention) : null
}
