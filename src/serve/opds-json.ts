import type { Words } from '../templates/templates.ts'
import { catalogueEntry } from './catalogue-entry.ts'
import type { Publication } from './publication.ts'
import type { ShelfWords } from './shelf-words.ts'

/** Writes the catalogue as OPDS 2.0 (https://drafts.opds.io/opds-2.0). */
export function opdsJson(publications: Publication[], { words }: ShelfWords): string {
  const feed = {
    metadata: { title: words.catalogue, numberOfItems: publications.length },
    links: [
      { rel: 'self', href: '/opds.json', type: 'application/opds+json' },
      { rel: 'alternate', href: '/opds', type: 'application/atom+xml;profile=opds-catalog;kind=acquisition' },
      { rel: 'alternate', href: '/', type: 'text/html' },
    ],
    publications: publications.map((publication) => publicationOf(publication, words)),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

/** What is undefined here is absent in the JSON. */
function publicationOf(publication: Publication, words: Words): object {
  const { updated, links } = catalogueEntry(publication, words)
  const { title, subtitle, authors, editors, language, publisher, date, description, subjects, cover } = publication
  return {
    metadata: {
      '@type': 'http://schema.org/Book',
      identifier: publication.id,
      title,
      subtitle,
      author: authors.length > 0 ? authors : undefined,
      editor: editors.length > 0 ? editors : undefined,
      language,
      publisher,
      published: /^\d{4}-\d\d-\d\d/.test(date ?? '') ? date : undefined,
      modified: updated,
      description,
      subject: subjects.length > 0 ? subjects : undefined,
    },
    links: links.map(({ rel, href, mediaType, title, size }) => {
      return { rel, href, type: mediaType, title, size: size === 0 ? undefined : size }
    }),
    images: cover && [{ href: cover.href, type: cover.mediaType }],
  }
}
