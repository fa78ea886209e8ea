import type { Words } from '../templates/templates.ts'
import type { Download, DownloadKind, Publication } from './publication.ts'

/** What the templates of the catalogue print of a publication. */
export interface CatalogueEntry extends Omit<Publication, 'downloads'> {
  people: string
  /** RFC 3339. */
  updated: string
  links: CatalogueLink[]
}

export interface CatalogueLink extends Omit<Download, 'kind'> {
  rel: string
  title: string
  /** Of what is downloaded whole: `1.2 MB`. */
  weight: string
}

/** Prepares a publication for the feed and the page. */
export function catalogueEntry(publication: Publication, words: Words): CatalogueEntry {
  const { downloads, ...rest } = publication
  const editors = publication.editors.length > 0 ? `${words.editedBy} ${publication.editors.join(', ')}` : ''
  const isWebOnly = downloads.every(({ kind }) => kind === 'html')
  return {
    ...rest,
    people: [publication.authors.join(', '), editors].filter(Boolean).join('. '),
    updated: timestamp(publication.modified),
    links: downloads.map((download) => linkOf(download, isWebOnly, words)),
  }
}

/** `0` gives `1970-01-01T00:00:00Z`. */
export function timestamp(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}

/** An entry of a catalogue has to offer the book itself: where there is nothing else, the pages of the web edition are it. */
function linkOf({ kind, ...download }: Download, isWebOnly: boolean, words: Words): CatalogueLink {
  const isWhole = kind !== 'html'
  return {
    ...download,
    rel: isWhole || isWebOnly ? 'http://opds-spec.org/acquisition/open-access' : 'alternate',
    title: words[linkTitles[kind]] ?? '',
    weight: isWhole ? weightOf(download.size, words) : '',
    size: isWhole ? download.size : 0,
  }
}

const linkTitles: Record<DownloadKind, string> = {
  epub: 'offerEpub',
  pdf: 'offerPdf',
  html: 'offerWeb',
}

function weightOf(
  size: number,
  { kilobytes = '{size} KB', megabytes = '{size} MB', decimalMark = '.' }: Words,
): string {
  if (size < 1e6) return kilobytes.replace('{size}', String(Math.max(1, Math.round(size / 1e3))))
  return megabytes.replace('{size}', (size / 1e6).toFixed(1).replace('.', decimalMark))
}
