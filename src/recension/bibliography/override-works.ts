import type { CslItem, Work } from '../recension.ts'
import { compatible } from './person-names.ts'
import { fold, mainTitle, titleKey } from './title-keys.ts'

/** The editor's references hold against what was read: they replace the fields of their work, or add a work. */
export function overrideWorks(works: Array<Omit<Work, 'id'>>, references: CslItem[]): Array<Omit<Work, 'id'>> {
  const out = works.slice()
  for (const reference of references) {
    const at = out.findIndex((work) => work.section !== 'sources' && isOf(reference, work))
    const work = out[at]
    if (work) {
      const titles = [work.csl.title, ...work.alsoKnownAs].filter((title) => fold(title) !== fold(reference.title))
      out[at] = { ...work, csl: { ...work.csl, ...reference }, alsoKnownAs: [...new Set(titles)].sort() }
    } else out.push({ section: 'cited', csl: reference, alsoKnownAs: [], editions: [], mentions: [] })
  }
  return out
}

function isOf(reference: CslItem, work: Omit<Work, 'id'>): boolean {
  const keys = new Set([reference.title, mainTitle(reference.title), reference['original-title'] ?? ''].map(titleKey))
  const names = (item: CslItem): string[] =>
    (item.author ?? []).map((name) => name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`.trim())
  const titles = [work.csl.title, mainTitle(work.csl.title), ...work.alsoKnownAs]
  return (
    titles.some((title) => titleKey(title) !== '' && keys.has(titleKey(title))) &&
    compatible(names(reference), names(work.csl))
  )
}
