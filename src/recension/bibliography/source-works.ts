import type { Place, Witness } from '../../sources/witness.ts'
import type { CslItem, Work } from '../recension.ts'
import { cslName, splitNames } from './person-names.ts'

/** One entry per witness that can be read, from its imprint: the sources that this edition was made from. */
export function sourceWorks(witnesses: Witness[], subject: string | null): Array<Omit<Work, 'id'>> {
  const read = witnesses.filter(({ passages }) => passages.length > 0)
  return read.map((witness) => {
    const { about } = witness
    const head = witness.passages.find((passage) => passage.type === 'title')
    const title = head || !isFileName(witness) ? about.title : (subject ?? about.title)
    const place: Place = head?.place ?? witness.passages[0]?.place ?? { file: '', start: 0, end: 0 }
    const year = /\b\d{4}\b/.exec(about.date ?? '')?.[0]
    const csl: CslItem = {
      id: '',
      type: about.url ? 'webpage' : 'document',
      title,
      ...(about.author ? { author: splitNames(about.author).map(cslName) } : {}),
      ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
      ...(about.publisher ? { publisher: about.publisher } : {}),
      ...(about.url ? { URL: about.url } : {}),
      ...(about.licence ? { note: about.licence } : {}),
      language: about.language,
    }
    const mention = { place, text: head?.text ?? title, title, kind: 'web' as const, via: 'list' as const }
    return { section: 'sources', csl, alsoKnownAs: [], editions: [], mentions: [mention], siglum: witness.siglum }
  })
}

/** The title is only the file's name made readable. */
function isFileName(witness: Witness): boolean {
  const stem = (witness.file.path ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '')
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(stem) === bare(witness.about.title)
}
