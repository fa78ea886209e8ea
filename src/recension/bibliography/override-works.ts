import { enter } from '../../enter.ts'
import { report } from '../../messages/report.ts'
import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { CslItem, CslName, Work } from '../recension.ts'
import { compatible } from './person-names.ts'
import type { Reference } from './references/reference.ts'
import { sectionOf } from './sections.ts'
import { mainTitle } from './title-parts.ts'
import { workIds } from './work-ids.ts'

type Described = Omit<Work, 'id'>

/**
 * The editor's references hold against what was read: they replace the fields of their work, or add a work, and that is
 * told. A reference means the work that has its id in the exports, or one of its titles and its author.
 */
export function overrideWorks(works: Described[], references: Reference[], subject: string | null): Described[] {
  const out = works.slice()
  const find = finder(works)
  const left: Reference[] = []
  for (const reference of references) {
    const { item, file, line } = reference
    const at = find(item)
    const work = at === undefined ? undefined : out[at]
    if (work && at !== undefined) out[at] = overridden(work, item, subject)
    else if (out.length >= works.length + most) left.push(reference)
    else {
      const reason = `No source names \`${item.title}\`; it is added to the bibliography`
      report(file, 'no-unmatched-reference', { reason, where: { line } })
      const section = sectionOf([described(item)], subject)
      out.push({ section, csl: item, alsoKnownAs: [], editions: [], mentions: [], reference: {} })
    }
  }
  const [next] = left
  if (next) {
    const reason = `\`${next.item.title}\` and ${left.length - 1} more works that no source names are not printed`
    report(next.file, 'no-crowded-references', { reason, where: { line: next.line } })
  }
  return out
}

/** Works that no source names, and that are printed all the same. */
const most = 1_000

function finder(works: Described[]): (item: CslItem) => number | undefined {
  const byId = new Map(workIds(works).map(({ id }, at) => [id, at]))
  const byTitle = new Map<string, number[]>()
  for (const [at, work] of works.entries()) {
    const titles = [work.csl.title, mainTitle(work.csl.title), ...work.alsoKnownAs]
    for (const key of new Set(titles.map(titleKey))) if (key !== '') enter(byTitle, key, at)
  }
  return (item) => {
    const known = byId.get(item.id)
    if (known !== undefined) return known
    const keys = [item.title, item['original-title'] ?? '', mainTitle(item.title)].map(titleKey)
    const found = keys.flatMap((key) => byTitle.get(key) ?? [])
    return found.find((at) => compatible(namesOf(item.author), namesOf(works[at]?.csl.author)))
  }
}

function overridden(work: Described, item: CslItem, subject: string | null): Described {
  const titles = [work.csl.title, ...work.alsoKnownAs].filter((title) => fold(title) !== fold(item.title))
  const section = item.author ? sectionOf([described(item)], subject) : work.section
  const replaced = work.editions.findIndex((edition, at) => isReplaced(edition, at, item))
  const insteadOf = work.editions.length === 0 ? yearOf(work.csl) : work.editions[replaced]?.year
  return {
    ...work,
    section: section === 'cited' && work.section !== 'by-subject' ? work.section : section,
    csl: { ...work.csl, ...item },
    alsoKnownAs: [...new Set(titles)].sort(),
    editions: work.editions.filter((_, at) => at !== replaced),
    reference: insteadOf === undefined ? {} : { insteadOf },
  }
}

/** The edition of the reference's year; else the first, when nothing shows that the reference means another. */
function isReplaced(edition: Work['editions'][number], at: number, item: CslItem): boolean {
  const { publisher } = item
  if (edition.year !== undefined && edition.year === yearOf(item)) return true
  return at === 0 && (!publisher || !edition.publisher || fold(publisher) === fold(edition.publisher))
}

function yearOf({ issued }: CslItem): string | undefined {
  const year = issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? undefined : String(year)
}

function described(item: CslItem): Parameters<typeof sectionOf>[0][number] {
  const container = item['container-title']
  return {
    authors: namesOf(item.author),
    mention: { title: item.title, via: 'note', ...(container ? { container } : {}) },
  }
}

function namesOf(names: CslName[] | undefined): string[] {
  return (names ?? []).map((name) => name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`.trim())
}
