import type { Imprint, Place, Witness } from '../../sources/witness.ts'
import type { CslItem, CslName, Work } from '../recension.ts'
import { cslName, splitNames, withoutRank } from './person-names.ts'

/** One entry per witness that can be read, from its imprint: the sources that this edition was made from. */
export function sourceWorks(witnesses: Witness[], subject: string | null): Array<Omit<Work, 'id'>> {
  const read = witnesses.filter(({ passages }) => passages.length > 0)
  return read.map((witness) => {
    const { about } = witness
    const head = witness.passages.find((passage) => passage.type === 'title')
    const title = head || !isFileName(witness) ? about.title : (subject ?? about.title)
    const place: Place = head?.place ?? witness.passages[0]?.place ?? { file: '', start: 0, end: 0 }
    const day = /^\d{4}-\d\d-\d\d$/.exec(about.date ?? '')?.[0] ?? /\b\d{4}\b/.exec(about.date ?? '')?.[0]
    const csl: CslItem = {
      id: '',
      type: typeOf(about),
      title,
      ...(about.author ? { author: splitNames(about.author).map(personOf) } : {}),
      ...(day ? { issued: { 'date-parts': [day.split('-').map(Number)] } } : {}),
      ...(about.publisher ? { publisher: about.publisher } : {}),
      ...(about.place ? { 'publisher-place': about.place } : {}),
      ...hostOf(about.host),
      ...(about.url ? { URL: about.url } : {}),
      ...(about.licence ? { note: about.licence } : {}),
      language: about.language,
    }
    const mention = { place, text: head?.text ?? title, title, kind: 'web' as const, via: 'list' as const }
    return { section: 'sources', csl, alsoKnownAs: [], editions: [], mentions: [mention], siglum: witness.siglum }
  })
}

/** `Captain Jo Holm`, `le docteur Jo Holm (ingénieur)`: the name alone, where it is more than the family's. */
function personOf(name: string): CslName {
  const bare = name.replace(/^(?:le|la|M\.)\s(?=\p{Ll})|\s\([^()]*\)$/gu, '')
  const alone = withoutRank(bare)
  return cslName(alone.includes(' ') ? alone : bare)
}

/** A book has its own imprint; what another work holds is an article of a paper or a part of a book. */
function typeOf({ host, url, publisher, place, date }: Imprint): string {
  if (!host) return publisher && place ? 'book' : url ? 'webpage' : 'document'
  if (host.volume) return date && host.page ? 'article-journal' : 'chapter'
  if (host.issue) return host.page ? 'article-journal' : 'article-magazine'
  return date && !/\d/.test(host.title) ? 'article-newspaper' : 'chapter'
}

function hostOf(host: Imprint['host']): Partial<CslItem> {
  if (!host) return {}
  const { title, ...numbers } = host
  return { 'container-title': title, ...numbers }
}

/** The title is only the file's name made readable. */
function isFileName(witness: Witness): boolean {
  const stem = (witness.file.path ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '')
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(stem) === bare(witness.about.title)
}
