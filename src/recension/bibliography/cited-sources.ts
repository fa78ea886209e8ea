import { titleKey } from '../../titles/title-key.ts'
import type { CslItem, CslName, Work } from '../recension.ts'
import { compatible } from './person-names.ts'
import { shortened } from './same-work.ts'
import { mainTitle } from './title-parts.ts'

type Described = Omit<Work, 'id'>

/**
 * A source of this edition that other sources cite as a work has one entry: that of the source, with what the citations say of
 * it. Works that are no source stay as they are.
 */
export function citedSources(works: Described[], sources: Described[], subject: string | null): Described[] {
  const byTitle = new Map<string, Described[]>()
  for (const work of works) {
    for (const key of keysOf(work.csl)) byTitle.set(key, [...(byTitle.get(key) ?? []), work])
  }
  const taken = new Set<Described>()
  const entries = sources.map((source) => {
    const likely = [...keysOf(source.csl)].flatMap((key) => byTitle.get(key) ?? [])
    const work = likely.find((one) => !taken.has(one) && isSame(one, source, subject))
    if (!work) return source
    taken.add(work)
    return joined(source, work)
  })
  return [...works.filter((work) => !taken.has(work)), ...entries]
}

/** The title, and without its subtitle. */
function keysOf({ title }: CslItem): Set<string> {
  return new Set([titleKey(title), titleKey(mainTitle(title))])
}

/**
 * Three words or more tell a title from a name, and two with an author who is not the name; and nothing says that somebody
 * else wrote it. Where one has a subtitle more, they also have what holds them, who made it or the year in common.
 */
function isSame(work: Described, { csl }: Described, subject: string | null): boolean {
  const key = titleKey(csl.title)
  const isTitle = work.csl.author !== undefined && (csl.author !== undefined || key !== titleKey(subject ?? ''))
  if (!(isTitle || key.split(' ').length > 2)) return false
  if (!compatible(namesOf(work.csl), namesOf(csl)) && !isHeard(work, namesOf(csl))) return false
  const families = makersOf(csl)
  const isShared = makersOf(work.csl).some((family) => families.includes(family)) || yearOf(work.csl) === yearOf(csl)
  const [own = '', other = ''] = [csl['container-title'], work.csl['container-title']]
  const isHeld = own !== '' && (titleKey(own) === titleKey(other) || shortened(own, other))
  return key === titleKey(work.csl.title) || isHeld || (isShared && yearOf(csl) !== undefined)
}

/** `in Ada's “Two Roads”`: running text calls whoever wrote it by a given name. */
function isHeard({ csl, mentions }: Described, makers: string[]): boolean {
  const [name = ''] = namesOf(csl)
  return mentions.every(({ via }) => via === 'text') && makers.some((maker) => maker.startsWith(`${name} `))
}

function makersOf({ author = [], editor = [] }: CslItem): string[] {
  return [...author, ...editor].map(({ family, literal }) => titleKey(family ?? literal ?? ''))
}

function yearOf({ issued }: CslItem): number | undefined {
  return issued?.['date-parts']?.[0]?.[0]
}

function namesOf({ author }: CslItem): string[] {
  return (author ?? []).map(
    ({ given, family, literal }: CslName) => literal ?? [given, family].filter(Boolean).join(' '),
  )
}

function joined(source: Described, work: Described): Described {
  const { author, ...rest } = source.csl
  // The head of a source tells who made it, not how; the citations know an editor.
  const isEditor = work.csl.editor !== undefined && makersOf(source.csl).join() === makersOf(work.csl).join()
  const csl = { ...work.csl, ...rest, ...(author && !isEditor ? { author } : {}), type: work.csl.type }
  return {
    ...source,
    csl,
    alsoKnownAs: work.alsoKnownAs,
    editions: work.editions,
    mentions: [...source.mentions, ...work.mentions],
  }
}
