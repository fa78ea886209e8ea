import { titleKey } from '../../titles/title-key.ts'
import type { Entry } from './entry.ts'
import { compatible } from './person-names.ts'
import { isOtherPart, type Reason, sameWork } from './same-work.ts'
import { mainTitle, subtitle } from './title-parts.ts'

interface Cluster {
  entries: Entry[]
  authors: string[]
}

const order: Reason[] = ['title', 'subtitle', 'spelling', 'original', 'misnamed']

/** Groups mentions by the work they are of. Mentions with an author come first, so that one without joins the likeliest. */
export function clusterWorks(entries: Entry[]): Entry[][] {
  const clusters: Cluster[] = []
  const index = new Map<string, Set<number>>()
  const sorted = entries.toSorted((a, b) => weight(b) - weight(a))
  const named = keysByWitness(entries)
  for (const entry of sorted) {
    const own = handles(entry)
    const near = candidates(entry, own, clusters, index)
    const found = best(
      entry,
      near.map((at) => [at, clusters[at] as Cluster]),
      named,
    )
    const at = found ?? clusters.push({ entries: [], authors: [] }) - 1
    const cluster = clusters[at] as Cluster
    cluster.entries.push(entry)
    cluster.authors = cluster.authors.length > 0 ? cluster.authors : entry.authors
    for (const handle of own) index.set(handle, (index.get(handle) ?? new Set()).add(at))
  }
  return joinClusters(clusters).map((cluster) => cluster.entries)
}

/** Fuller mentions first: an original title, an author, a list or note. */
function weight({ mention, authors }: Entry): number {
  return (
    (authors.length > 0 ? 8 : 0) +
    (mention.originalTitle ? 4 : 0) +
    (mention.publisher || mention.translator ? 2 : 0) +
    (mention.via === 'text' ? 0 : 1)
  )
}

/** What entries of one work are likely to share: whole titles, parts of them, first and last words with a year. */
function handles({ mention, keys }: Entry): string[] {
  const found = new Set(keys)
  for (const title of [mention.title, mention.originalTitle ?? '', ...(mention.alsoKnownAs ?? [])]) {
    found.add(titleKey(mainTitle(title)))
    if (subtitle(title)) found.add(titleKey(subtitle(title)))
  }
  for (const key of keys) {
    const words = key.split(' ')
    found.add(`first ${words[0]?.slice(0, 4)} ${words.length}`)
    found.add(`last ${words.at(-1)?.slice(-4)} ${words.length}`)
    found.add(/ of (.+ .+ .+)$/u.exec(key)?.[1] ?? '')
    for (const year of [mention.year, mention.originalYear]) if (year) found.add(`${words[0]?.slice(0, 5)} ${year}`)
  }
  found.delete('')
  return [...found]
}

/** A part of a title that more works share tells nothing. */
const crowded = 200

function candidates(
  entry: Entry,
  own: readonly string[],
  clusters: Cluster[],
  index: Map<string, Set<number>>,
): number[] {
  const found = new Set<number>()
  for (const handle of own) {
    const sharing = index.get(handle)
    if (sharing && sharing.size <= crowded) for (const at of sharing) found.add(at)
  }
  return [...found].filter((at) => compatible(entry.authors, (clusters[at] as Cluster).authors)).sort((a, b) => a - b)
}

/** The titles that each witness names. */
function keysByWitness(entries: Entry[]): Map<number, Set<string>> {
  const named = new Map<number, Set<string>>()
  for (const { rank, keys } of entries) {
    const own = named.get(rank)
    if (own) for (const key of keys) own.add(key)
    else named.set(rank, new Set(keys))
  }
  return named
}

function best(
  entry: Entry,
  near: Array<[number, Cluster]>,
  named: ReadonlyMap<number, ReadonlySet<string>>,
): number | undefined {
  // A witness that has both titles knows two works.
  const tells = (one: Entry, other: Entry): boolean => other.keys.some((key) => named.get(one.rank)?.has(key))
  const same = (other: Entry, reason: Reason): boolean =>
    sameWork(entry, other) === reason && (reason !== 'misnamed' || !(tells(entry, other) || tells(other, entry)))
  for (const reason of order) {
    const hit = near.find(([, cluster]) => cluster.entries.slice(0, 40).some((other) => same(other, reason)))
    if (hit) return hit[0]
  }
  return undefined
}

/** Publisher and year are one: that the authors differ is a slip, or two names of one person. */
function sharesImprint(a: Cluster, b: Cluster): boolean {
  const imprints = new Set(a.entries.flatMap(imprintOf))
  return b.entries.some((entry) => imprintOf(entry).some((imprint) => imprints.has(imprint)))
}

/**
 * Running text gives the author by one word before the title, `the printer Capestone published`, or by a pronoun: a list
 * or note that has this title, or names its editor, knows better, where the years don't speak against it.
 */
function isOnlyHeard(a: Cluster, b: Cluster): boolean {
  const known = b.entries.filter(({ mention }) => mention.via !== 'text')
  const years = known.flatMap(({ mention: { year, originalYear } }) => [year, originalYear])
  const editors = known.flatMap(({ editors }) => editors)
  return (
    known.length > 0 &&
    a.entries.every(
      ({ mention: { via, title, author = '', own, year } }) =>
        via === 'text' &&
        title.includes(' ') &&
        (own || !author.includes(' ') || editors.includes(author)) &&
        (!year || years.includes(year)),
    )
  )
}

function imprintOf({ mention: { publisher, year } }: Entry): string[] {
  return publisher && year ? [`${titleKey(publisher)} ${year}`] : []
}

/** A late entry may show that two clusters were one work all along. */
function joinClusters(clusters: Cluster[]): Cluster[] {
  const joined: Cluster[] = []
  const index = new Map<string, Cluster>()
  for (const cluster of clusters) {
    const keys = new Set(cluster.entries.flatMap((entry) => entry.keys))
    const home = [...keys]
      .map((key) => index.get(key))
      .find(
        (other) =>
          other &&
          !other.entries.some((one) => cluster.entries.some((entry) => isOtherPart(one, entry))) &&
          (compatible(other.authors, cluster.authors) || sharesImprint(other, cluster) || isOnlyHeard(cluster, other)),
      )
    if (!home) joined.push(cluster)
    else for (const entry of cluster.entries) home.entries.push(entry)
    for (const key of keys) if (!index.has(key)) index.set(key, home ?? cluster)
  }
  return joined
}
