import { titleKey } from '../../titles/title-key.ts'
import type { CslItem, CslName, Work } from '../recension.ts'
import { compatible } from './person-names.ts'

type Described = Omit<Work, 'id'>

/**
 * A source of this edition that other sources cite as a work has one entry: that of the source, with what the citations say of
 * it. Works that are no source stay as they are.
 */
export function citedSources(works: Described[], sources: Described[], subject: string | null): Described[] {
  const byTitle = new Map<string, Described[]>()
  for (const work of works) {
    const key = titleKey(work.csl.title)
    byTitle.set(key, [...(byTitle.get(key) ?? []), work])
  }
  const taken = new Set<Described>()
  const entries = sources.map((source) => {
    const key = titleKey(source.csl.title)
    const work = (byTitle.get(key) ?? []).find((one) => !taken.has(one) && isSame(one, source, subject))
    if (!work) return source
    taken.add(work)
    return joined(source, work)
  })
  return [...works.filter((work) => !taken.has(work)), ...entries]
}

/** Three words or more tell a title from a name, and two with an author who is not the name; and nothing says that somebody else wrote it. */
function isSame(work: Described, { csl }: Described, subject: string | null): boolean {
  const key = titleKey(csl.title)
  const isTitle = work.csl.author !== undefined && (csl.author !== undefined || key !== titleKey(subject ?? ''))
  return (isTitle || key.split(' ').length > 2) && compatible(namesOf(work.csl), namesOf(csl))
}

function namesOf({ author }: CslItem): string[] {
  return (author ?? []).map(
    ({ given, family, literal }: CslName) => literal ?? [given, family].filter(Boolean).join(' '),
  )
}

function joined(source: Described, work: Described): Described {
  const csl = { ...work.csl, ...source.csl, type: work.csl.type }
  return {
    ...source,
    csl,
    alsoKnownAs: work.alsoKnownAs,
    editions: work.editions,
    mentions: [...source.mentions, ...work.mentions],
  }
}
