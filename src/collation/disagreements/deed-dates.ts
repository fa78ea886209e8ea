import type { DateMention } from '../../sources/witness.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { enter } from './enter.ts'
import { type Ground, sharedWords, type Told } from './ground.ts'

/** A deed with its date, as one clause tells it. */
interface DatedDeed {
  told: Told
  deed: string
  date: DateMention
  from: number
  to: number
}

/**
 * Dates of one deed that exclude one another: tellings bound by the collation, or alike in words and names and near in
 * time, where neither witness knows a second deed of the kind at the other's date.
 */
export function deedDates(ground: Ground): Draft[] {
  const deeds = ground.all.flatMap(datedDeeds)
  const byDeed = new Map<string, DatedDeed[]>()
  for (const deed of deeds) enter(byDeed, deed.deed, deed)
  const bound = boundPairs(ground)
  return [...byDeed.values()].flatMap((same) => contradictions(same, ground, bound))
}

/** Deeds that happen once in a place and time, so that two dates exclude one another; others are told in phases. */
const once: ReadonlySet<string> = new Set([
  'marriage',
  'parting',
  'arrest',
  'release',
  'sentence',
  'execution',
  'killing',
  'expulsion',
  'arrival',
  'departure',
  'return',
  'move',
  'joining',
  'founding',
  'appointment',
  'dismissal',
  'invasion',
  'award',
  'burial',
  'performance',
  'discovery',
  'sale',
  'raid',
  'baptism',
  'meeting',
  'upheaval',
  'fighting',
  'study',
  'teaching',
  'illness',
  'building',
  'loss',
])

function datedDeeds(told: Told): DatedDeed[] {
  const { dates } = told.statement
  const { type } = told.passage
  if (type === 'note' || type === 'work' || type === 'heading') return []
  return dates.flatMap((date): DatedDeed[] => {
    const { from, to, quoted, aside, vague } = date
    if (
      from === undefined ||
      to === undefined ||
      quoted ||
      aside ||
      vague ||
      from === 0 ||
      to === 99991231 ||
      date.edtf.includes('/')
    )
      return []
    return (date.deeds ?? []).filter((deed) => once.has(deed)).map((deed) => ({ told, deed, date, from, to }))
  })
}

function boundPairs({ groups }: Ground): (a: Told, b: Told) => boolean {
  const groupsOf = new Map<Told, Set<number>>()
  for (const [index, group] of groups.entries()) {
    for (const told of group) groupsOf.set(told, (groupsOf.get(told) ?? new Set()).add(index))
  }
  return (a, b) => [...(groupsOf.get(a) ?? [])].some((index) => groupsOf.get(b)?.has(index) ?? false)
}

/** Years that two dates of one deed may lie apart and still be meant for the same. */
const apart = 4

function contradictions(same: readonly DatedDeed[], ground: Ground, bound: (a: Told, b: Told) => boolean): Draft[] {
  const sorted = [...same].sort((a, b) => a.from - b.from)
  const byWitness = new Map<Told['witness'], DatedDeed[]>()
  for (const deed of sorted) enter(byWitness, deed.told.witness, deed)
  const drafts: Draft[] = []
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < Math.min(sorted.length, index + 60); next++) {
      const b = sorted[next]
      if (!b || yearOf(b.from) - yearOf(a.to) > apart) break
      const weight = exclusive(a, b) ? oneDeed(a, b, ground, bound) : 0
      if (weight > 0 && !knowsBoth(a, b, byWitness)) drafts.push(draftOf(a, b, weight))
    }
  }
  return drafts
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}

/** Neither lies within the other, and neither is a guess as wide as the gap. */
function exclusive(a: DatedDeed, b: DatedDeed): boolean {
  if (a.told === b.told || (a.from <= b.to && b.from <= a.to)) return false
  const rough = a.date.edtf.includes('~') || b.date.edtf.includes('~')
  return !(rough && Math.abs(yearOf(a.from) - yearOf(b.from)) <= 1)
}

/** How sure it is that both tell one deed: alike in words, bound by the collation; 0 when it isn't. */
function oneDeed(a: DatedDeed, b: DatedDeed, ground: Ground, bound: (a: Told, b: Told) => boolean): number {
  const { weight, share } = sharedWords(a.told, b.told, ground.weigh)
  const together = bound(a.told, b.told)
  const sameWitness = a.told.witness === b.told.witness
  if (sameWitness && (a.told.passage.section === b.told.passage.section || share < 0.3)) return 0
  if (repeated(a) !== repeated(b)) return 0
  if (together && share >= 0.12 && weight >= 5) return 0.5 + share
  if (single.has(a.deed) && share >= 0.15 && shareName(a, b)) return 0.4 + share
  return share >= 0.3 && weight >= telling * ground.heaviest ? share : 0
}

/** Weight of shared words that makes two tellings one, in words that stand in one sentence only. */
const telling = 2.3

/** Deeds that with one person or institution happen but once. */
const single: ReadonlySet<string> = new Set(['marriage', 'founding', 'burial', 'baptism', 'sale', 'discovery'])

/** Both name somebody or something beside the subject. */
function shareName(a: DatedDeed, b: DatedDeed): boolean {
  const subject = new Set(a.told.witness.subject?.keys)
  const named = ({ told }: DatedDeed) =>
    told.statement.names.filter(({ kind, key }) => kind !== 'other' && kind !== 'place' && !subject.has(key))
  const there = new Set(named(b).map(({ key }) => key))
  return named(a).some(({ key }) => there.has(key))
}

/** "arrested again" is not the arrest that another tells without that word. */
function repeated({ told }: DatedDeed): boolean {
  return /\b(?:again|second time|once more|de nouveau|à nouveau|encore|une seconde fois)\b/iu.test(told.statement.text)
}

/** A witness that dates a deed of the kind both ways tells of two. */
function knowsBoth(a: DatedDeed, b: DatedDeed, byWitness: ReadonlyMap<Told['witness'], DatedDeed[]>): boolean {
  const knows = (one: DatedDeed, other: DatedDeed) =>
    (byWitness.get(one.told.witness) ?? []).some(
      (deed) => deed !== one && deed.from <= other.to && other.from <= deed.to && alikeNames(deed.told, other.told),
    )
  return knows(a, b) || knows(b, a)
}

function alikeNames(a: Told, b: Told): boolean {
  for (const name of a.names) if (b.names.has(name)) return true
  return a.names.size === 0 || b.names.size === 0
}

function draftOf(a: DatedDeed, b: DatedDeed, weight: number): Draft {
  const concerning = a.told.statement.names
    .filter(({ key, kind }) => b.told.names.has(key) && kind !== 'other')
    .map(({ text }) => text)
  const what = yearOf(a.from) === yearOf(b.from) ? 'date' : 'year'
  return {
    kind: 'date',
    about: { what, deed: a.deed, concerning: [...new Set(concerning)].slice(0, 2) },
    claims: [claimOf(a), claimOf(b)],
    weight,
  }
}

function claimOf({ told, date }: DatedDeed): DraftClaim {
  return { told, value: date.edtf, date: date.edtf }
}
