import type { WorkKind } from '../../sources/citation.ts'
import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { CslDate, CslItem, Work } from '../recension.ts'
import { editions } from './editions.ts'
import type { Entry } from './entry.ts'
import { cslName, samePerson, withoutRank } from './person-names.ts'

const types: Record<WorkKind, string> = {
  book: 'book',
  novel: 'book',
  poems: 'book',
  pamphlet: 'pamphlet',
  article: 'article-journal',
  chapter: 'chapter',
  periodical: 'periodical',
  web: 'webpage',
  film: 'motion_picture',
  letter: 'personal_communication',
  other: 'book',
}

/** One work from all its mentions: fields on which most agree, every title, every edition. */
export function describeWork(entries: Entry[], section: Work['section'], language: string): Omit<Work, 'id'> {
  const title = headTitle(entries, language)
  const originals = entries.map(({ mention }) => mention.originalTitle)
  const originalTitle = common(originals)
  const originalYear = common(entries.map(({ mention }) => mention.originalYear)) ?? firstYear(entries)
  const all = editions(entries, originalYear)
  const main = all[0]
  const issued = main?.year ?? originalYear
  const authors = fullest(entries.map((entry) => entry.authors))
  const editors = fullest(entries.map((entry) => entry.editors))
  const csl: CslItem = {
    id: '',
    type: typeOf(entries),
    title,
    ...(originalTitle && titleKey(originalTitle) !== titleKey(title) ? { 'original-title': originalTitle } : {}),
    ...(originalYear && (originalTitle || (originalYear !== issued && !isDisputed(originalYear, all)))
      ? { 'original-date': date(originalYear) }
      : {}),
    ...(issued ? { issued: dayOf(entries, issued) ?? date(issued) } : {}),
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(editors.length > 0 ? { editor: editors.map(cslName) } : {}),
    ...(main?.translator ? { translator: main.translator.split(/, | and /u).map(cslName) } : {}),
    ...(main?.publisher ? { publisher: main.publisher } : {}),
    ...(main?.place ? { 'publisher-place': main.place } : {}),
    ...(main?.pages ? { 'number-of-pages': main.pages } : {}),
    ...rest(entries),
  }
  return {
    section,
    csl,
    alsoKnownAs: otherTitles(entries, title),
    editions: all,
    mentions: entries.map((entry) => entry.mention),
  }
}

function rest(entries: Entry[]): Partial<CslItem> {
  const container = common(entries.map(({ mention }) => mention.container))
  const url = common(entries.map(({ mention }) => mention.url))
  const place = common(entries.map(({ mention }) => mention.originalPlace))
  const [volume, issue, doi, isbn] = (['volume', 'issue', 'doi', 'isbn'] as const).map((field) =>
    common(entries.map(({ mention }) => mention[field])),
  )
  const whole = entries.find(({ mention }) => mention.container && /[-–]/u.test(mention.pages ?? ''))?.mention.pages
  return {
    ...(container ? { 'container-title': container } : {}),
    ...(container && volume ? { volume } : {}),
    ...(container && issue ? { issue } : {}),
    ...(container && whole ? { page: whole } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(isbn ? { ISBN: isbn } : {}),
    ...(url ? { URL: url } : {}),
    ...(place ? { 'original-publisher-place': place } : {}),
  }
}

/** The title used most, in the book's language where the sources have it; the spelling of the leading witness. */
function headTitle(entries: Entry[], language: string): string {
  const originals = new Set(
    entries.flatMap(({ mention }) => (mention.originalTitle ? [titleKey(mention.originalTitle)] : [])),
  )
  const told = entries.filter(({ mention }) => !originals.has(titleKey(mention.title)))
  const pool = told.length > 0 ? told : entries
  const own = pool.filter((entry) => entry.language === language)
  const from = own.length > 0 ? own : pool
  const key = common(from.map(({ mention }) => titleKey(mention.title)))
  const spellings = from.filter(({ mention }) => titleKey(mention.title) === key)
  return common(spellings.toSorted((a, b) => a.rank - b.rank).map(({ mention }) => mention.title)) ?? ''
}

function otherTitles(entries: Entry[], title: string): string[] {
  const found = new Map<string, string>()
  for (const { mention } of entries) {
    const titles = [mention.title, mention.originalTitle, ...(mention.alsoKnownAs ?? [])]
    for (const other of titles) if (other && other !== title && !found.has(fold(other))) found.set(fold(other), other)
  }
  found.delete(fold(title))
  return [...found.values()].sort((a, b) => (a < b ? -1 : 1))
}

/** Whether a year is that of another edition by the publisher of the main one: sources differ on it, and no reprint is told. */
function isDisputed(year: string, [main, ...others]: Work['editions']): boolean {
  return others.some((edition) => edition.year === year && main?.publisher && edition.publisher === main.publisher)
}

/** The first year that running text gives a work of which no original is named; none is later than an edition. */
function firstYear(entries: Entry[]): string | undefined {
  const yearsOf = (found: Entry[]): string[] => found.flatMap(({ mention }) => mention.year ?? [])
  const told = common(yearsOf(entries.filter(({ mention }) => mention.via === 'text')))
  const described = yearsOf(entries.filter(({ mention }) => mention.via !== 'text'))
  return told !== undefined && described.every((year) => told <= year) ? told : undefined
}

function typeOf(entries: Entry[]): string {
  const kinds = entries.map(({ mention }) => mention.kind)
  const told = kinds.filter((kind) => kind !== 'book' && kind !== 'other')
  const kind = common(told) as WorkKind | undefined
  const whole = kind === 'article' && !entries.some(({ mention }) => mention.container)
  if (kind === 'article' && entries.some(({ mention: { day, volume, issue } }) => day && !volume && !issue))
    return 'article-newspaper'
  return kind && !whole ? types[kind] : kinds.includes('book') || whole ? 'book' : types[kinds[0] ?? 'book']
}

/** What most say; of two said equally often, the first. */
function common(values: Array<string | undefined>): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** The longest list of names, each in its longest form. */
function fullest(lists: string[][]): string[] {
  const longest = lists.toSorted((a, b) => b.length - a.length)[0] ?? []
  return longest.map(
    (name) =>
      lists
        .flat()
        .filter((other) => samePerson(name, other))
        .toSorted((a, b) => withoutRank(b).length - withoutRank(a).length || b.length - a.length)[0] ?? name,
  )
}

/** The day of a newspaper, where it is of that year. */
function dayOf(entries: Entry[], year: string): CslDate | undefined {
  const day = common(entries.map(({ mention }) => (mention.container ? mention.day : undefined)))
  return day?.startsWith(`${year}-`) ? { 'date-parts': [day.split('-').map(Number)] } : undefined
}

function date(year: string): CslDate {
  return { 'date-parts': [[Number(year)]] }
}
