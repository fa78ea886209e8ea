import type { Citation } from '../../sources/citation.ts'
import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { CslDate, CslItem, Work } from '../recension.ts'
import { compatible, cslName, splitNames } from './person-names.ts'
import { printable } from './printable.ts'
import { mainTitle } from './title-parts.ts'

/** Finds the work that a citation names. */
export type FindWork = (citation: Citation) => Work | undefined

/** An index of works by every title they have. */
export function workFinder(works: Work[]): FindWork {
  const byTitle = new Map<string, Work[]>()
  for (const work of works) {
    if (work.section === 'sources' && work.mentions.length < 2) continue
    for (const title of [work.csl.title, ...work.alsoKnownAs]) {
      for (const key of new Set([titleKey(title), titleKey(mainTitle(title))]))
        byTitle.set(key, [...(byTitle.get(key) ?? []), work])
    }
  }
  return (citation) => {
    const found =
      byTitle.get(titleKey(citation.work ?? '')) ?? byTitle.get(titleKey(mainTitle(citation.work ?? ''))) ?? []
    const family = fold(cslName(splitNames(citation.author)[0] ?? '').family ?? '')
    return found.find((work) => work.csl.author?.some((name) => fold(name.family ?? '') === family)) ?? found[0]
  }
}

/**
 * The item a note cites: the work as the bibliography names it, in the edition that the citation gives.
 * What the citation leaves open is not filled in from another edition.
 */
export function citedItem(citation: Citation, work: Work | undefined): CslItem {
  if (work && isReference(citation, work)) return printable(work.csl)
  const edition = [citation.publisher, citation.translator, citation.year].filter(Boolean)
  const isOfDay = work?.csl.type === 'periodical' && citation.work?.startsWith(`${work.csl.title}, `)
  const named = work && !citation.publisher && !isOfDay ? work.csl.title : (citation.work ?? '')
  const title = work && titleKey(named) === titleKey(work.csl.title) ? work.csl.title : named
  const names = splitNames(citation.author)
  const known = work?.csl.author?.map((name) => name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`.trim()) ?? []
  const author =
    names.length > 0 && !compatible(names, known) ? names.map(cslName) : (work?.csl.author ?? names.map(cslName))
  const own = titleKey(title) === titleKey(work?.csl.title ?? title)
  return printable({
    id: [
      work?.id ?? fold(citation.work ?? ''),
      own ? '' : titleKey(title),
      ...edition.map((part) => fold(part ?? '')),
    ].join('|'),
    type: work?.csl.type ?? (citation.url ? 'webpage' : 'book'),
    title,
    ...(author.length > 0 ? { author } : {}),
    ...people('translator', citation.translator),
    ...people('editor', citation.editor),
    ...(citation.publisher ? { publisher: citation.publisher } : {}),
    ...(citation.publisherPlace ? { 'publisher-place': placeOf(citation.publisherPlace, work) } : {}),
    ...(citation.year && !title.endsWith(` ${citation.year}`) ? { issued: issuedIn(citation.year, work) } : {}),
    ...(work?.csl['container-title'] ? { 'container-title': work.csl['container-title'] } : {}),
    ...(citation.url ? { URL: citation.url } : {}),
  })
}

/** With the day, where the work is of one. */
function issuedIn(year: string, work: Work | undefined): CslDate {
  const known = work?.csl.issued
  return known?.['date-parts']?.[0]?.[0] === Number(year) ? known : { 'date-parts': [[Number(year)]] }
}

/** The editor describes the edition that is cited. */
function isReference({ work: title, year }: Citation, { csl, reference }: Work): boolean {
  if (!reference || (title !== undefined && titleKey(mainTitle(title)) !== titleKey(mainTitle(csl.title)))) return false
  const described = csl.issued?.['date-parts']?.[0]?.[0]
  return year === undefined || year === reference.insteadOf || year === String(described ?? '')
}

function people(role: 'translator' | 'editor', names: string | undefined): Partial<CslItem> {
  const found = splitNames(names).map(cslName)
  return found.length > 0 ? { [role]: found } : {}
}

/** In the spelling of the bibliography. */
function placeOf(place: string, work: Work | undefined): string {
  const known = [work?.csl['publisher-place'], ...(work?.editions.map((edition) => edition.place) ?? [])]
  return known.find((other) => other !== undefined && fold(other) === fold(place)) ?? place
}
