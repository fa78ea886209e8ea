import type { Filler } from '../templates/fill.ts'
import { catalogueEntry } from './catalogue-entry.ts'
import type { Publication } from './publication.ts'
import type { ShelfWords } from './shelf-words.ts'

export interface PageOptions extends ShelfWords {
  /** Where the server is reached, with a `/` at its end. */
  address: string
}

/** Writes the page that a browser, on a computer or an e-reader, shows of the catalogue. */
export function webPage(
  publications: Publication[],
  { language, words, address }: PageOptions,
  filler: Filler,
): string {
  const entries = publications.map((publication) => catalogueEntry(publication, words))
  return filler.fill('serve/page.html', { language, words, address, entries })
}
