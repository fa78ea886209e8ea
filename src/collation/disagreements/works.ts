import { enter } from '../../enter.ts'
import { pattern } from '../../pattern.ts'
import type { Witness, WorkMention } from '../../sources/witness.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { publisherWords } from './publisher-words.ts'
import { publishersOf } from './publishers.ts'
import { titlesOf } from './titles.ts'
import { type ToldWork as Mention, toldWorks } from './told-works.ts'
import { workTitle } from './work-title.ts'

/** Works to which the witnesses give different years or titles; editions of different publishers are no contradiction. */
export function works(ground: Ground): Draft[] {
  const mentions = mentionsOf(ground)
  const clusters = clustersOf(mentions)
  return [...clusters.flatMap(yearsOf), ...publishersOf(mentions), ...titlesOf(clusters)]
}

function mentionsOf(ground: Ground): Mention[] {
  const { witnesses, all } = ground
  const byWitness = new Map<Witness, Told[]>()
  for (const told of all) enter(byWitness, told.witness, told)
  const read = witnesses.flatMap((witness) => {
    const own = (byWitness.get(witness) ?? []).sort((a, b) => a.statement.place.start - b.statement.place.start)
    return witness.works.flatMap((work): Mention[] => {
      const told = statementAt(own, work.place.start)
      const year = work.year ?? work.originalYear
      return told && (year === undefined || (work.text.includes(year) && !isOther(work, year))) ? [{ work, told }] : []
    })
  })
  return [...read, ...toldWorks(ground)]
}

/** Marks of an edition that is not the first. */
const later = pattern('iu')`
  (?:\b(?:2nd|3rd|[4-9]th|second|third|revised|new) ed|reprint|re-?issue
  |(?<!\p{L})(?:2e|3e|4e|[5-9]e|deuxième|nouvelle|seconde) éd|rééd|réimpr)
`

/** Such a mark shortly before the year. */
const reprint = new RegExp(`${later.source}\\p{L}*\\.?(?:[^\\d;]|\\d{1,2} (?:vols?|tomes?)){0,16}$`, 'iu')

/** A year that only a later edition has: `Paris, 1926, rééd. 1983`. */
function isOther({ text }: WorkMention, year: string): boolean {
  return reprint.test(text.slice(0, text.indexOf(year)))
}

function statementAt(own: readonly Told[], start: number): Told | undefined {
  let low = 0
  let high = own.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((own[middle]?.statement.place.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return own[Math.max(0, low - 1)]
}

/** Mentions that share a title, an original title or another name. */
function clustersOf(mentions: readonly Mention[]): Mention[][] {
  const byTitle = new Map<string, Mention[]>()
  const clusters = new Set<Mention[]>()
  for (const mention of mentions) {
    const keys = titleKeys(mention.work)
    const met = [...new Set(keys.flatMap((key) => (byTitle.has(key) ? [byTitle.get(key) ?? []] : [])))]
    const [cluster = [] as Mention[], ...others] = met
    cluster.push(mention)
    for (const other of others) {
      for (const each of other) cluster.push(each)
      clusters.delete(other)
      for (const { work } of other) for (const key of titleKeys(work)) byTitle.set(key, cluster)
    }
    clusters.add(cluster)
    for (const key of keys) byTitle.set(key, cluster)
  }
  return [...clusters]
}

function titleKeys({ title, originalTitle, alsoKnownAs = [] }: WorkMention): string[] {
  return [title, originalTitle ?? '', ...alsoKnownAs].map(workTitle).filter((key) => key.length > 3)
}

/** A bare year against the years that full entries give, and two years of one publisher's edition. */
function yearsOf(cluster: readonly Mention[]): Draft[] {
  const full = cluster.filter(({ work }) => work.publisher !== undefined || work.originalYear !== undefined)
  const known = new Set(full.flatMap(({ work }) => [work.year ?? '', work.originalYear ?? '']).filter(Boolean))
  const bare = cluster.filter(
    ({ work }) =>
      work.publisher === undefined &&
      work.originalYear === undefined &&
      work.year !== undefined &&
      work.via !== 'note' &&
      !(work.via === 'list' && later.test(work.text)),
  )
  const stray = known.size > 0 ? bare.filter(({ work }) => !known.has(work.year ?? '')) : []
  const drafts: Draft[] = []
  if (stray.length > 0) {
    const first = full.filter(({ work }) => work.originalYear !== undefined)
    drafts.push(yearDraft(cluster, [...stray.map(bareClaim), ...(first.length > 0 ? first : full).map(originalClaim)]))
  }
  const differing = bare.filter((a) => bare.some((b) => a.work.year !== b.work.year))
  if (known.size === 0 && differing.length > 0) drafts.push(yearDraft(cluster, differing.map(bareClaim)))
  return [...drafts, ...editionYears(cluster)].map((draft) => withTold(draft, cluster))
}

/** The sentences that tell one of the years stand for the entries of their witness that do. */
function withTold(draft: Draft, cluster: readonly Mention[]): Draft {
  const years = new Set(draft.claims.map(({ value }) => value))
  const told = cluster.filter(({ work }) => work.via === 'text' && years.has(work.year ?? ''))
  const isTold = ({ told: { witness }, value }: DraftClaim) =>
    told.some((mention) => mention.told.witness === witness && mention.work.year === value)
  const others = draft.claims.filter((claim) => !isTold(claim))
  return { ...draft, claims: [...told.map(bareClaim), ...others] }
}

function yearDraft(cluster: readonly Mention[], claims: DraftClaim[]): Draft {
  return {
    kind: 'date',
    about: { what: 'publication', concerning: [cluster[0]?.work.title ?? ''] },
    claims,
    weight: 1.5,
  }
}

function bareClaim({ work, told }: Mention): DraftClaim {
  return { told, value: work.year ?? '', text: work.via === 'list' ? work.text : told.statement.text }
}

function originalClaim({ work, told }: Mention): DraftClaim {
  return { told, value: work.originalYear ?? work.year ?? '', text: work.text }
}

function editionYears(cluster: readonly Mention[]): Draft[] {
  const byPublisher = new Map<string, Mention[]>()
  for (const mention of cluster) {
    const { publisher, year } = mention.work
    if (publisher === undefined || year === undefined || later.test(mention.work.text)) continue
    const key = publisherWords(publisher).slice(0, 3).join(' ')
    enter(byPublisher, key, mention)
  }
  return [...byPublisher.values()].flatMap((group) => {
    const years = new Set(group.map(({ work }) => work.year))
    const witnesses = new Set(group.map(({ told }) => told.witness))
    if (years.size < 2 || (witnesses.size < 2 && group.length < 3)) return []
    return [
      yearDraft(
        cluster,
        group.map(({ work, told }) => ({ told, value: work.year ?? '', text: work.text })),
      ),
    ]
  })
}
