import type { Filler } from '../templates/fill.ts'
import { catalogueEntry } from './catalogue-entry.ts'
import type { Publication } from './publication.ts'

/** Writes the page that a browser, on a computer or an e-reader, shows of the catalogue. */
export function webPage(title: string, publications: Publication[], address: string, filler: Filler): string {
  return filler.fill('serve/page.html', { title, address, entries: publications.map(catalogueEntry) })
}
