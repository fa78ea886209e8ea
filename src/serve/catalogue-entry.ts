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
export function catalogueEntry(publication: Publication): CatalogueEntry {
  const { downloads, ...rest } = publication
  const editors = publication.editors.length > 0 ? `Edited by ${publication.editors.join(', ')}` : ''
  return {
    ...rest,
    people: [publication.authors.join(', '), editors].filter(Boolean).join('. '),
    updated: timestamp(publication.modified),
    links: downloads.map(linkOf),
  }
}

/** `0` gives `1970-01-01T00:00:00Z`. */
export function timestamp(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}

function linkOf({ kind, ...download }: Download): CatalogueLink {
  const isWhole = kind !== 'html'
  return {
    ...download,
    rel: isWhole ? 'http://opds-spec.org/acquisition/open-access' : 'alternate',
    title: linkTitles[kind],
    weight: isWhole ? weightOf(download.size) : '',
    size: isWhole ? download.size : 0,
  }
}

const linkTitles: Record<DownloadKind, string> = {
  epub: 'EPUB, for e-readers',
  pdf: 'PDF, page by page',
  html: 'Read in the browser',
}

function weightOf(size: number): string {
  return size < 1e6 ? `${Math.max(1, Math.round(size / 1e3))} KB` : `${(size / 1e6).toFixed(1)} MB`
}
