import { fold } from '../../titles/fold.ts'
import type { CslItem, Work } from '../recension.ts'
import { escapeInline } from '../writing/escape.ts'
import { type StyledEntry, styledEntries } from './citation-engine.ts'
import { plainEntry } from './plain-entry.ts'
import { printable } from './printable.ts'
import type { CitationWording } from './wording/citation-wording.ts'
import { citationWording } from './wording/index.ts'

/** One section of the printed bibliography. */
export interface BibliographySection {
  section: Work['section']
  title: string
  /** Markdown of each entry, in the order of the style, with the work's id. */
  lines: Array<{ id: string; markdown: string }>
  /** Too long for the style: its entries are written plainly. */
  isPlain: boolean
}

/** A section with more works is no list that somebody made; the citation processor takes a millisecond for each. */
const MOST_STYLED = 3000

/** The bibliography as Markdown by a stock style: sections that have entries, in order. `subject` is named in their titles. */
export function bibliographyLines(
  works: Work[],
  style: string,
  language: string,
  subject: string | null = null,
): BibliographySection[] {
  const words = citationWording(language)
  if (works.length === 0) return []
  const parts = (['by-subject', 'about-subject', 'cited', 'sources'] as const)
    .map((section) => ({ section, own: works.filter((work) => work.section === section) }))
    .filter(({ own }) => own.length > 0)
  const isPlain = (own: Work[]) => own.length > MOST_STYLED
  const lists = parts.map(({ section, own }) => (isPlain(own) ? [] : listsOf(section, own)))
  const styled = styledEntries(works.map(printedItem), lists.flat(), style, language)
  return parts.map(({ section, own }) => {
    const byId = new Map(own.map((work) => [work.id, work]))
    const entries = isPlain(own) ? plainEntries(own) : styled.flatMap((list) => list.filter(({ id }) => byId.has(id)))
    const lines = entries.map(({ id, markdown }) => ({
      id,
      markdown: remarked(markdown, byId.get(id), words),
    }))
    return { section, title: words.sections[section](subject), lines, isPlain: isPlain(own) }
  })
}

/** Sources keep their own order, and none says of its author `the same` as the one above it: each is a list of one. */
function listsOf(section: Work['section'], own: Work[]): string[][] {
  const ids = own.map((work) => work.id)
  return section === 'sources' ? ids.map((id) => [id]) : [ids]
}

/** In the order of their first letters. */
function plainEntries(works: Work[]): StyledEntry[] {
  return works
    .map((work) => ({ id: work.id, markdown: plainEntry(printedItem(work)) }))
    .sort((a, b) => (a.markdown < b.markdown ? -1 : a.markdown > b.markdown ? 1 : 0))
}

/** A translation's original is told in a remark; the styles would call the translation a reprint. */
function printedItem({ csl, alsoKnownAs }: Work): CslItem {
  const { 'original-date': date, 'original-title': title, 'original-publisher-place': _place, note: _, ...fields } = csl
  const item = printable(fields)
  return csl.translator || title || alsoKnownAs.length > 0 || !date ? item : { ...item, 'original-date': date }
}

function remarked(markdown: string, work: Work | undefined, words: CitationWording): string {
  if (!work) return markdown
  if (work.siglum) return `${words.witness(escapeInline(work.siglum))}${markdown}`
  const remarks = [...originalRemark(work, words), ...titlesRemark(work, words), ...editionsRemark(work, words)]
  // Some styles end an entry without a full stop.
  const entry = remarks.length === 0 || /[.?!…][”"»*)\s]*$/u.test(markdown) ? markdown : `${markdown}.`
  return [entry, ...remarks].join(' ')
}

function originalRemark({ csl, alsoKnownAs }: Work, words: CitationWording): string[] {
  const title = csl['original-title']
  const year = csl['original-date']?.['date-parts']?.[0]?.[0]
  if (!title && !year) return []
  if (!title && !csl.translator && alsoKnownAs.length === 0) return []
  const imprint = [csl['original-publisher-place'], year].filter(Boolean).join(', ')
  return [words.firstPublished(title ? `*${escapeInline(title)}*` : undefined, escapeInline(imprint))]
}

function titlesRemark({ csl, alsoKnownAs }: Work, words: CitationWording): string[] {
  const said = new Set([csl.title, csl['original-title'] ?? '', csl['container-title'] ?? ''].map(fold))
  const others = alsoKnownAs.filter((title) => !said.has(fold(title)) && !fold(csl.title).startsWith(fold(title)))
  return others.length > 0 ? [words.alsoAs(others.map((title) => `*${escapeInline(title)}*`).join(', '))] : []
}

/** The first edition is the entry itself; a number of pages of which nothing else is known is no edition. */
function editionsRemark({ csl, editions }: Work, words: CitationWording): string[] {
  const issued = csl.issued?.['date-parts']?.[0]?.[0]
  const own = issued === undefined ? undefined : String(issued)
  // A town alone is that of the entry.
  const isTold = ({ year, publisher, place, translator, pages }: Work['editions'][number]): boolean =>
    Boolean(year ?? publisher ?? translator ?? pages) || place !== csl['publisher-place']
  const others = editions.filter(
    (edition) => (edition.publisher !== csl.publisher || edition.year !== own) && isTold(edition),
  )
  const inOrder = others.toSorted((a, b) => Number(a.year ?? 9999) - Number(b.year ?? 9999))
  const told = inOrder.map((edition) => [
    edition.pages && edition.pages !== csl['number-of-pages'] ? words.pages(edition.pages) : undefined,
    edition.place && edition.publisher
      ? words.imprint(edition.place, edition.publisher)
      : (edition.publisher ?? edition.place),
    edition.year === own && !edition.publisher && !edition.place ? undefined : edition.year,
    edition.translator &&
    edition.translator !==
      csl.translator?.map((name) => `${name.given ?? ''} ${name.family ?? ''}`.trim()).join(' and ')
      ? words.translatedBy(edition.translator)
      : undefined,
  ])
  const known = told.map(([pages, ...imprint]) => ({ pages, imprint: imprint.filter(Boolean) }))
  const lengths = known.flatMap(({ pages, imprint }) => (pages && imprint.length === 0 ? `${pages}.` : []))
  const list = known.flatMap(({ pages, imprint }) =>
    imprint.length > 0 ? escapeInline([...imprint, ...(pages ? [pages] : [])].join(', ')) : [],
  )
  return [...lengths, ...(list.length > 0 ? [words.otherEditions(list)] : [])]
}
