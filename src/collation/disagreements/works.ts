import type { Witness, WorkMention } from '../../sources/witness.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { enter } from './enter.ts'
import type { Ground, Told } from './ground.ts'

interface Mention {
  work: WorkMention
  told: Told
}

/** Works to which the witnesses give different years or titles; editions of different publishers are no contradiction. */
export function works(ground: Ground): Draft[] {
  const mentions = mentionsOf(ground)
  const clusters = clustersOf(mentions)
  return [...clusters.flatMap(yearsOf), ...publishersOf(mentions), ...titlesOf(clusters)]
}

function mentionsOf({ witnesses, all }: Ground): Mention[] {
  const byWitness = new Map<Witness, Told[]>()
  for (const told of all) enter(byWitness, told.witness, told)
  const read = witnesses.flatMap((witness) => {
    const own = (byWitness.get(witness) ?? []).sort((a, b) => a.statement.place.start - b.statement.place.start)
    return witness.works.flatMap((work): Mention[] => {
      const told = statementAt(own, work.place.start)
      const year = work.year ?? work.originalYear
      return told && (year === undefined || (work.text.includes(year) && !isReprint(work, year)))
        ? [{ work, told }]
        : []
    })
  })
  return [...read, ...all.flatMap(published)]
}

/** `Paris, 1926, rééd. 1983`: a year that only a later edition has. */
function isReprint({ text }: WorkMention, year: string): boolean {
  return reprint.test(text.slice(0, text.indexOf(year)))
}

const reprint =
  /(?:\b(?:2nd|3rd|[4-9]th|second|third|revised|new) ed|reprint|re-?issue|(?<!\p{L})(?:2e|3e|4e|[5-9]e|deuxième|nouvelle|seconde) éd|rééd|réimpr)\p{L}*\.?[^\d;]{0,16}$/iu

/** "The Mill appeared in 1901": the only date of a sentence that tells of publishing is the year of the work it names. */
function published(told: Told): Mention[] {
  const { dates, names, text, place } = told.statement
  const open = dates.filter(({ quoted, aside }) => !quoted && aside === undefined)
  const works = names.filter(({ kind }) => kind === 'work')
  const [date, name] = [open[0], works[0]]
  const clear =
    open.length === 1 && works.length === 1 && date?.deeds?.includes('publication') && !date.edtf.includes('/')
  if (!clear || !date || !name || told.passage.type !== 'narrative') return []
  return [{ told, work: { place, text, title: name.text, year: date.edtf.slice(0, 4), kind: 'book', via: 'text' } }]
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
      cluster.push(...other)
      clusters.delete(other)
      for (const { work } of other) for (const key of titleKeys(work)) byTitle.set(key, cluster)
    }
    clusters.add(cluster)
    for (const key of keys) byTitle.set(key, cluster)
  }
  return [...clusters]
}

function titleKeys({ title, originalTitle, alsoKnownAs = [] }: WorkMention): string[] {
  return [title, originalTitle ?? '', ...alsoKnownAs].map(titleKey).filter((key) => key.length > 3)
}

function titleKey(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/gu, ' ')
  return (plain.split(/[:(]/u)[0] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b\d{4} \d{2,4}\b/u, '')
    .trim()
    .replace(/^(?:the|a|an|le|la|les|l) /u, '')
}

/** A bare year against the years that full entries give, and two years of one publisher's edition. */
function yearsOf(cluster: readonly Mention[]): Draft[] {
  const full = cluster.filter(({ work }) => work.publisher !== undefined || work.originalYear !== undefined)
  const known = new Set(full.flatMap(({ work }) => [work.year ?? '', work.originalYear ?? '']).filter(Boolean))
  const bare = cluster.filter(
    ({ work }) =>
      work.publisher === undefined && work.originalYear === undefined && work.year !== undefined && work.via !== 'note',
  )
  const stray = known.size > 0 ? bare.filter(({ work }) => !known.has(work.year ?? '')) : []
  const drafts: Draft[] = []
  if (stray.length > 0) {
    const first = full.filter(({ work }) => work.originalYear !== undefined)
    drafts.push(yearDraft(cluster, [...stray.map(bareClaim), ...(first.length > 0 ? first : full).map(originalClaim)]))
  }
  const differing = bare.filter((a) => bare.some((b) => a.work.year !== b.work.year))
  if (known.size === 0 && differing.length > 0) drafts.push(yearDraft(cluster, differing.map(bareClaim)))
  return [...drafts, ...editionYears(cluster)]
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

/** Marks of an edition that is not the first. */
const later =
  /(?:\b(?:2nd|3rd|[4-9]th|second|third|revised|new) ed|reprint|re-?issue|(?<!\p{L})(?:2e|3e|4e|[5-9]e|deuxième|nouvelle|seconde) éd|rééd|réimpr)/iu

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

function publisherWords(publisher: string): string[] {
  return (
    publisher
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter(
        (word) => !/^(?:the|and|press|publish\p{L}*|books?|editions?|éditions?|les|des|classics|ltd|inc)$/u.test(word),
      ) ?? []
  )
}

/** Publishers whose names share two words in another order. */
function publishersOf(mentions: readonly Mention[]): Draft[] {
  const byName = new Map(
    mentions.flatMap((mention) =>
      mention.work.publisher === undefined ? [] : [[mention.work.publisher, mention] as const],
    ),
  )
  const byPair = new Map<string, Mention[]>()
  for (const [publisher, mention] of byName) for (const pair of wordPairs(publisher)) enter(byPair, pair, mention)
  const drafts = new Map<string, Draft>()
  for (const group of byPair.values()) {
    const [a, ...rest] = group
    for (const b of rest) {
      const names = [a?.work.publisher ?? '', b.work.publisher ?? '']
      if (a && turned(names[0] ?? '', names[1] ?? '')) drafts.set(names.join('|'), publisherDraft(a, b))
    }
  }
  return [...drafts.values()]
}

function wordPairs(publisher: string): string[] {
  const words = [...new Set(publisherWords(publisher))].sort().slice(0, 6)
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word} ${other}`))
}

function turned(a: string, b: string): boolean {
  const [x, y] = [publisherWords(a), publisherWords(b)]
  const shared = x.filter((word) => y.includes(word))
  const order = y.filter((word) => x.includes(word))
  return shared.length >= 2 && shared.join(' ') !== order.join(' ')
}

function publisherDraft(a: Mention, b: Mention): Draft {
  const claims = [a, b].map(({ work, told }) => ({ told, value: work.publisher ?? '', text: work.text }))
  return { kind: 'name', about: { what: 'spelling', concerning: [a.work.publisher ?? ''] }, claims, weight: 0.9 }
}

/** Two titles of one year that share most of their words are taken for one work. */
function titlesOf(clusters: readonly Mention[][]): Draft[] {
  const byYear = new Map<string, Mention[][]>()
  for (const cluster of clusters) {
    for (const year of new Set(cluster.flatMap(({ work }) => [work.year, work.originalYear]))) {
      if (year !== undefined) enter(byYear, year, cluster)
    }
  }
  return [...byYear.values()].flatMap((same) =>
    same.flatMap((a, index) =>
      same.slice(index + 1, index + 30).flatMap((b) => (likeTitles(a, b) ? [titleDraft(a, b)] : [])),
    ),
  )
}

function likeTitles(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [x, y] = [titleKey(a[0]?.work.title ?? '').split(' '), titleKey(b[0]?.work.title ?? '').split(' ')]
  if (Math.min(x.length, y.length) < 3) return false
  const [short, long] = [x.join(' '), y.join(' ')].sort((s, l) => s.length - l.length)
  if (long?.endsWith(` ${short}`) || long?.startsWith(`${short} `)) return false
  const shared = x.filter((word) =>
    y.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 5)))),
  )
  return shared.length >= 3 && shared.length / Math.min(x.length, y.length) >= 0.6
}

function titleDraft(a: readonly Mention[], b: readonly Mention[]): Draft {
  const claims = [...a.filter(dated), ...b.filter(dated)].map(({ work, told }) => ({
    told,
    value: work.title,
    text: work.text,
  }))
  return { kind: 'title', about: { what: 'title', concerning: [a[0]?.work.title ?? ''] }, claims, weight: 0.7 }
}

function dated({ work }: Mention): boolean {
  return work.year !== undefined || work.originalYear !== undefined
}
