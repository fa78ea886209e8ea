import { fold } from '../../titles/fold.ts'
import type { Work } from '../recension.ts'
import type { Entry } from './entry.ts'

export type WorkEdition = Work['editions'][number]

/** The editions that the mentions of one work name, those of a publisher first, the most often named before others. */
export function editions(entries: Entry[], originalYear: string | undefined): WorkEdition[] {
  const found: Array<{ edition: WorkEdition; count: number }> = []
  const told = entries
    .map(({ mention }) => withoutOriginal(editionOf(mention), originalYear))
    .filter((edition) => Object.keys(edition).length > 0)
  for (const edition of told.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)) {
    const home = found.find((other) => isSame(other.edition, edition))
    if (home) {
      home.edition = { ...edition, ...home.edition }
      home.count += 1
    } else found.push({ edition, count: 1 })
  }
  const published = ({ edition }: { edition: WorkEdition }): number => (edition.publisher ? 0 : edition.place ? 1 : 2)
  return found
    .sort((a, b) => published(a) - published(b) || b.count - a.count || compareYears(a.edition, b.edition))
    .map(({ edition }) => edition)
}

/** The year in which the original came out is no edition by itself, nor that of a number of pages. */
function withoutOriginal(edition: WorkEdition, originalYear: string | undefined): WorkEdition {
  const { year, ...rest } = edition
  return year !== undefined && year === originalYear && !edition.publisher && !edition.translator ? rest : edition
}

function editionOf(mention: Entry['mention']): WorkEdition {
  const pages = mention.via === 'list' && /^\d+$/.test(mention.pages ?? '') ? mention.pages : undefined
  const fields = {
    year: mention.year,
    publisher: mention.publisher,
    place: mention.publisherPlace,
    translator: mention.translator,
    pages,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as WorkEdition
}

/** Nothing that both tell differs; a year alone is the edition that has it. A number of pages is nobody else's. */
function isSame(full: WorkEdition, other: WorkEdition): boolean {
  if (other.pages && full.pages !== other.pages) return false
  if (other.pages && Object.keys(other).length === 1) return true
  if (other.publisher && !other.place && full.place && alike(full.place, other.publisher))
    return full.year === other.year
  const shared = (['year', 'publisher', 'place'] as const).filter((field) => full[field] && other[field])
  return shared.length > 0 && shared.every((field) => alike(full[field] as string, other[field] as string))
}

function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) =>
    fold(words)
      .replace(/\bup$/u, 'university press')
      .replace(/ (?:and|et|und)(?= )/gu, ''),
  ) as [string, string]
  return x === y || x.startsWith(y) || y.startsWith(x)
}

function compareYears(a: WorkEdition, b: WorkEdition): number {
  const x = a.year ?? '9999'
  const y = b.year ?? '9999'
  return x < y ? -1 : x > y ? 1 : 0
}
