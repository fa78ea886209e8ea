import type { Filler } from '../templates/fill.ts'
import { catalogueEntry, timestamp } from './catalogue-entry.ts'
import type { Publication } from './publication.ts'
import type { ShelfWords } from './shelf-words.ts'
import { uuid } from './uuid.ts'

/** Writes the catalogue as OPDS 1.2, an acquisition feed in Atom (https://specs.opds.io/opds-1.2). */
export function opdsAtom(publications: Publication[], { language, words }: ShelfWords, filler: Filler): string {
  return filler.fill('serve/catalogue.xml', {
    title: words.catalogue,
    language,
    // A feed keeps its id while it offers the same books.
    id: uuid(publications.map(({ id }) => id).join('\n')),
    updated: timestamp(Math.max(0, ...publications.map(({ modified }) => modified))),
    entries: publications.map((publication) => catalogueEntry(publication, words)),
  })
}
