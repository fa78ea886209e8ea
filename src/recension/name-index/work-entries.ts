import type { Witness } from '../../sources/witness.ts'
import { shortTitle } from '../bibliography/title-parts.ts'
import type { IndexEntry, Work } from '../recension.ts'
import { articleLast } from './article-last.ts'

/** Works that the prose names, under their titles with the article last. */
export function workEntries(works: readonly Work[], witnesses: readonly Witness[]): IndexEntry[] {
  const prose = witnesses.flatMap(({ passages }) =>
    passages.flatMap(({ type, text }) =>
      type === 'narrative' || type === 'extract-head' || type === 'block-quotation' ? [text] : [],
    ),
  )
  const all = prose.join('\n')
  return works.flatMap((work): IndexEntry[] => {
    if (work.section === 'sources') return []
    const titles = [work.csl.title, work.csl['original-title'] ?? '', ...work.alsoKnownAs]
      .map(shortTitle)
      .filter((title) => title.length > 3)
    const forms = [...new Set(titles)].filter((title) => all.includes(title))
    return forms.length > 0 ? [{ heading: articleLast(forms[0] ?? ''), kind: 'work', forms, see: [] }] : []
  })
}
