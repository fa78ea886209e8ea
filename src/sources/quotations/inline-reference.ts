import type { Citation } from '../citation.ts'
import { alternatives, boundary } from '../citations/patterns.ts'
import type { WorkMention } from '../witness.ts'
import { type KnownWorks, onlyOne } from './known-works.ts'

const bracket = /^["”»’]?\s?[([]([^()[\]]{1,120})[)\]]/u
const year = '(?:1[5-9]|20)\\d\\d'
const roman = '(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})'
const number = `(?:\\d{1,4}|${roman})(?:\\s?[-–]\\s?(?:\\d{1,4}|${roman}))?`
const pageOnly = /^(?:pp?\.|pages?|pg\.)\s?([\divxlc]{1,6}(?:\s?[-–]\s?[\divxlc]{1,6})?)(?:n\.?|ff?\.?)?$/u
const bareNumber = new RegExp(`^(?!${year}$)(${number})$`, 'u')
const authorPage = new RegExp(
  `^(.{2,90}?)(?:,?\\s\\(?(${year})([a-z])?\\)?)?(?:\\s?[,:]\\s?|\\s)(?:pp?\\.\\s?|pages?\\s)?(?!${year}$)(${number})(?:n\\.?|ff?\\.?|\\s?sq\\.?)?$`,
  'u',
)
const authorYear = new RegExp(`^(.{2,60}?),?\\s\\(?(${year})([a-z])?\\)?$`, 'u')
/** `2004: 91`, `2004, p. 91` */
const yearPage = new RegExp(`^(${year})[a-z]?\\s?[:,]\\s?(?:pp?\\.\\s?)?(${number})$`, 'u')
const lead = new RegExp(
  `^(?:(?:${alternatives('citedIn')}|${alternatives('signals')}|in|dans)${boundary}[\\s:,]*)+`,
  'iu',
)

/** What a bracket tells; `again` where it only says `ibid.` */
export interface InlineReference extends Omit<Citation, 'via'> {
  again?: true
}

/** `Two Roads, t. II, p. 3`: in which volume the page is. */
const ofVolume = /,\s(?:t|tome|vol|vols|volume|Bd)\.?\s[IVXLC\d]{1,5}(?=[,:]\s)/iu
const ibid = new RegExp(`^${alternatives('ibid')}${boundary}[\\s,.:;]*`, 'iu')
/** `Bee, 1951, cited by Dee, 1960, p. 3` is to be found in Dee. */
const citedBy = new RegExp(`[,;:]\\s${alternatives('citedIn')}${boundary}[\\s:,]*`, 'iu')

/**
 * A reference in brackets right after a quotation: `(p. 12)`, `(Bee 1951, 12)`, `(Two Roads, p. 12)`, `(12)` in a document
 * with a list of works.
 *
 * `before` are the words that lead to the quotation. The work is looked up among those that the document names; what is not found stays as written.
 */
export function inlineReference(after: string, before: string, works: KnownWorks): InlineReference | null {
  const inside = bracket.exec(after)?.[1]?.trim()
  return inside ? bracketed(inside, before, works) : null
}

/** What the words inside a bracket refer to; of several references the first. */
export function bracketed(inside: string, before: string, works: KnownWorks): InlineReference | null {
  const [first = inside, ...others] = inside.split(/;\s+/u)
  return oneReference(first, before, works) ?? (others.length > 0 ? bracketed(others.join('; '), before, works) : null)
}

function oneReference(inside: string, before: string, works: KnownWorks): InlineReference | null {
  const again = ibid.exec(inside)
  if (again) {
    const page = inside.slice(again[0].length).replace(/^(?:pp?\.|pages?)\s?/u, '')
    return { again: true, ...(page ? { pages: page } : {}) }
  }
  const by = citedBy.exec(inside)
  if (by) return oneReference(inside.slice(by.index + by[0].length), before, works)
  const page = pageOnly.exec(inside) ?? (works.listed ? bareNumber.exec(inside) : null)
  if (page) return { pages: page[1] as string }
  const dated = yearPage.exec(inside)
  if (dated) return ofYear(dated, before, works)
  const named = inside.replace(lead, '').replace(ofVolume, '')
  const match = authorPage.exec(named)
  const found = match ?? authorYear.exec(named)
  if (!found) return written(named)
  const [, name = '', stated, letter, pages] = found
  const work = lookUp(name, stated, letter, works, before)
  if (!work) return pages ? { pages, ...written(named) } : written(named)
  return {
    work: work.title,
    ...(work.author ? { author: work.author } : {}),
    ...(work.year ? { year: work.year } : stated ? { year: stated } : {}),
    ...(pages ? { pages } : {}),
  }
}

/** `Moody and Price write “…” (2004: 91)`: the names stand before. */
function ofYear([, stated, pages]: RegExpExecArray, before: string, works: KnownWorks): InlineReference {
  const families = before.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  const work = families
    .slice(-12)
    .reverse()
    .flatMap((family) => works.by(family).slice(0, 200))
    .find(({ year: own }) => own === stated)
  const { title, author } = work ?? {}
  return {
    ...(pages ? { pages } : {}),
    ...(title ? { work: title, ...(author ? { author } : {}), year: stated as string } : {}),
  }
}

/** `Fen Papers, OG/4/17`, `The Fen Courier, 9 May 1856`: no work that is known, but words for a source. */
function written(named: string): InlineReference | null {
  return source.test(named) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(named) ? { asWritten: named } : null
}

const source = new RegExp(
  `^(?:\\p{Lu}|(?:${alternatives('papers')})${boundary})[^,]{2,90},\\s.{0,90}\\d|^\\p{Lu}[\\p{L}’'-]+(?:\\s(?:and|et|&)\\s\\p{Lu}[\\p{L}’'-]+)?,?\\s${year}[a-z]?(?:[,:\\s]|$)`,
  'u',
)

/** By title; by author and year; by author alone when only one work is his, or one is named before. */
function lookUp(
  name: string,
  stated: string | undefined,
  letter: string | undefined,
  works: KnownWorks,
  before: string,
): WorkMention | null {
  const [head = '', tail = ''] = name.split(/,\s+/u)
  const titled = works.titled(name) ?? (tail ? works.titled(tail) : null)
  if (titled) return titled
  const short = stated === undefined ? (works.containing(tail || name) ?? null) : null
  if (short && works.by(head.split(/\s/u).at(-1) ?? '').length === 0) return short
  const family = head.replace(/\s(?:et\s(?:al\.?|coll\.?)|and others|et autres)$/u, '')
  const byAuthor = works.by(family.split(/\s/u).at(-1) ?? '').slice(0, 200)
  const dated = byAuthor.filter(
    (work) => stated !== undefined && (work.year === stated || work.originalYear === stated),
  )
  const lettered = letter === undefined ? undefined : dated[letter.charCodeAt(0) - 97]
  if (lettered ?? dated[0]) return lettered ?? dated[0] ?? null
  const alone = byAuthor.filter((work) => !/, | and /u.test(work.author ?? ''))
  return alone.find((work) => before.includes(work.title)) ?? onlyOne(alone) ?? onlyOne(byAuthor)
}
