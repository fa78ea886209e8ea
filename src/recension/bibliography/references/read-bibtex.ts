import type { CslDate, CslItem } from '../../recension.ts'
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts'
import { bibtexNames } from './bibtex-names.ts'
import type { ReadEntry } from './reference.ts'
import { texText } from './tex-text.ts'

const types: Record<string, string> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  online: 'webpage',
  electronic: 'webpage',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  unpublished: 'manuscript',
  letter: 'personal_communication',
  movie: 'motion_picture',
  video: 'motion_picture',
  misc: 'document',
}

/** CSL's names for the fields that are plain words; of two that give one, the first counts. */
const words: Array<[field: string, csl: string]> = [
  ['journaltitle', 'container-title'],
  ['journal', 'container-title'],
  ['booktitle', 'container-title'],
  ['publisher', 'publisher'],
  ['school', 'publisher'],
  ['institution', 'publisher'],
  ['organization', 'publisher'],
  ['location', 'publisher-place'],
  ['address', 'publisher-place'],
  ['origlocation', 'original-publisher-place'],
  ['series', 'collection-title'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['edition', 'edition'],
  ['pagetotal', 'number-of-pages'],
  ['isbn', 'ISBN'],
  ['langid', 'language'],
  ['language', 'language'],
  ['note', 'note'],
]

/**
 * Reads BibTeX (and BibLaTeX) as CSL items.
 *
 * `@book{bee, author = {Bee, Anna}, title = {Two Roads}, year = 1950}` gives one item with the id `bee`.
 *
 * An own reader, because those at hand stop at the first fault, know no lines, or bring 10 MB of other packages.
 */
export function readBibtex(text: string): ReadEntry[] {
  const found = bibtexEntries(text)
    .filter((entry) => 'fault' in entry || entry.type !== 'xdata')
    .map((entry): ReadEntry => {
      if ('fault' in entry) return entry
      const item = itemOf(entry)
      if (item.title !== '') return { item, line: entry.line }
      return { fault: `The entry \`${entry.key}\` has no title`, line: entry.line }
    })
  return found.length > 0 || text.trim() === '' ? found : [{ fault: 'The file has no entry of BibTeX', line: 1 }]
}

function itemOf({ type, key, fields }: BibtexEntry): CslItem {
  const text = (name: string): string => texText(fields.get(name) ?? '')
  const item: Record<string, unknown> = {}
  for (const [field, csl] of words) if (text(field) !== '') item[csl] ??= text(field)
  for (const role of ['author', 'editor', 'translator']) {
    const names = bibtexNames(fields.get(role) ?? '')
    if (names.length > 0) item[role] = names
  }
  const issued = dateOf(text('date')) ?? dateOf(text('year'), text('month'))
  const origin = dateOf(text('origdate')) ?? dateOf(text('origyear'))
  const pages = text('pages').replace(/\s*–\s*/gu, '-')
  const url = (fields.get('url') ?? '').replace(/^\\url\{(.*)\}$/u, '$1').replace(/\\(.)/gu, '$1')
  const titles = [text('title'), text('subtitle')].filter(Boolean)
  return {
    ...item,
    ...(text('origtitle') ? { 'original-title': text('origtitle') } : {}),
    ...(issued ? { issued } : {}),
    ...(origin ? { 'original-date': origin } : {}),
    ...(pages ? { page: pages } : {}),
    ...(url ? { URL: url } : {}),
    ...(text('doi') ? { DOI: text('doi') } : {}),
    id: key,
    type: types[type] ?? 'book',
    title: titles.join(': '),
  }
}

/** `1912`, `1912-03-04`, `1912/1914`; other words stay words. */
function dateOf(text: string, month = ''): CslDate | undefined {
  if (text === '') return undefined
  const ends = text.split('/').map((end) => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(end.trim()))
  if (ends.some((end) => end === null)) return { literal: text }
  const parts = ends.map((end) => (end ?? []).slice(1).filter(Boolean).map(Number))
  const [first] = parts
  if (parts.length === 1 && first?.length === 1 && /^\d{1,2}$/u.test(month)) first.push(Number(month))
  return { 'date-parts': parts }
}
