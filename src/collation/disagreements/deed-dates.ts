import type { Witness } from '../../sources/witness.ts'
import { contrasted } from './claim-words/contrasts.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { enter } from './enter.ts'
import type { Ground } from './ground.ts'
import { alike, type Happening, type Pair } from './happenings/happening.ts'

/**
 * Dates of one event that exclude one another: tellings alike in deed, words and names, where neither witness tells
 * anything alike at the other's date.
 */
export function deedDates({ pairs }: Ground): Draft[] {
  const fitting = new Map<Happening, Pair[]>()
  for (const pair of pairs) {
    if (pair.fit !== 'fits') continue
    enter(fitting, pair.a, pair)
    enter(fitting, pair.b, pair)
  }
  return pairs
    .filter((pair) => pair.fit === 'apart' && isClaim(pair.a) && isClaim(pair.b) && excludes(pair))
    .map((pair) => ({ pair, weight: pair.likeness + nearness(pair) }))
    .filter(
      ({ pair, weight }) =>
        weight >= alike + doubt(pair) &&
        !knownBoth(pair, fitting) &&
        !contrasted(textOf(pair.a), textOf(pair.b), pair.a.told.witness.about.language),
    )
    .filter(isBest())
    .map(({ pair, weight }) => draftOf(pair, weight))
}

interface Weighed {
  pair: Pair
  weight: number
}

/** Of several tellings of another witness that may be meant, the likeliest is. */
function isBest(): (weighed: Weighed, index: number, all: readonly Weighed[]) => boolean {
  const best = new Map<Happening, Map<Witness, number>>()
  return ({ pair, weight }, index, all) => {
    if (index === 0)
      for (const each of all) {
        note(best, each.pair.a, each.pair.b, each.weight)
        note(best, each.pair.b, each.pair.a, each.weight)
      }
    const most = (one: Happening, other: Happening) => best.get(one)?.get(other.told.witness) ?? 0
    return weight >= most(pair.a, pair.b) && weight >= most(pair.b, pair.a)
  }
}

function note(best: Map<Happening, Map<Witness, number>>, one: Happening, other: Happening, weight: number): void {
  const own = best.get(one) ?? new Map<Witness, number>()
  best.set(one, own.set(other.told.witness, Math.max(weight, own.get(other.told.witness) ?? 0)))
}

/** Kinds that other comparers look after. */
const elsewhere: ReadonlySet<string> = new Set(['birth', 'death', 'publication', 'writing'])

function isClaim({ date, deeds, carried }: Happening): boolean {
  if (carried) return false
  if (date.edtf.includes('/') || date.sense === 'until' || date.aside === 'attribute' || date.aside === 'flashback')
    return false
  return deeds.length === 0 || deeds.some((deed) => !elsewhere.has(deed))
}

/** A guess as wide as the gap excludes nothing. */
function excludes({ a, b }: Pair): boolean {
  const rough = a.date.edtf.includes('~') || b.date.edtf.includes('~')
  if (rough && Math.abs(yearOf(a.from) - yearOf(b.from)) <= 1) return false
  const season = /^\d{4}-2[1-4]$/u
  return !(season.test(a.date.edtf) !== season.test(b.date.edtf) && gap(a, b) <= 100)
}

/** What lies between two dates, a month being a hundred: May is no contradiction to the summer. */
function gap(a: Happening, b: Happening): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to)
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}

/** Dates a few days or a year apart are oftener meant for one event than dates some years apart. */
function nearness({ a, b }: Pair): number {
  const days = a.from === a.to && b.from === b.to
  const years = Math.abs(yearOf(a.from) - yearOf(b.from))
  if (days && Math.abs(a.from - b.from) <= 3) return 0.8
  if (days && Math.abs(a.from - b.from) < 100) return isOwnTurn(a, b) ? 1.1 : 0.5
  return [0.3, 0.3, 0.1, 0, -0.2][years] ?? -0.4
}

/** A turn of the subject's own life, which in a month comes but once. */
function isOwnTurn(a: Happening, b: Happening): boolean {
  return a.led && b.led && a.deeds.some((deed) => b.deeds.includes(deed) && !frequent.has(deed))
}

/** Deeds that one tells of again and again ask for more. */
const frequent: ReadonlySet<string> = new Set([
  'travel',
  'work',
  'meeting',
  'fighting',
  'illness',
  'departure',
  'arrival',
  'decision',
  'performance',
  'payment',
  'discovery',
  'loss',
  'upheaval',
  'invasion',
])

function doubt({ a, b }: Pair): number {
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed))
  const same = a.told.witness === b.told.witness ? 0.8 : 0
  if (shared.length === 0) return same + (a.deeds.length === 0 || b.deeds.length === 0 ? 0.5 : 0.3)
  return same + (shared.every((deed) => frequent.has(deed)) ? 0.4 : 0)
}

/** A witness that tells something alike at the other's date tells of two events. */
function knownBoth({ a, b, likeness }: Pair, fitting: ReadonlyMap<Happening, Pair[]>): boolean {
  const deeds = a.deeds.filter((deed) => b.deeds.includes(deed))
  const tellsOf = (one: Happening, witness: Happening['told']['witness']) =>
    (fitting.get(one) ?? []).some((pair) => {
      const other = pair.a === one ? pair.b : pair.a
      if (other.told.witness !== witness || other.carried) return false
      if (other.deeds.some((deed) => deeds.includes(deed))) return pair.likeness >= 0.8
      return (deeds.length === 0 || other.deeds.length === 0) && pair.likeness >= Math.min(1.4, likeness)
    })
  return tellsOf(a, b.told.witness) || tellsOf(b, a.told.witness)
}

function textOf({ told, at, end }: Happening): string {
  return told.statement.text.slice(at, end)
}

function draftOf({ a, b }: Pair, weight: number): Draft {
  const concerning = a.told.statement.names
    .filter(({ key, kind }) => a.names.has(key) && b.names.has(key) && kind !== 'other')
    .map(({ text }) => text)
  const deed = a.deeds.find((kind) => b.deeds.includes(kind)) ?? a.deeds[0] ?? b.deeds[0]
  return {
    kind: 'date',
    about: {
      what: yearOf(a.from) === yearOf(b.from) ? 'date' : 'year',
      ...(deed === undefined ? {} : { deed }),
      concerning: [...new Set(concerning)].slice(0, 2),
    },
    claims: [claimOf(a), claimOf(b)],
    weight,
  }
}

function claimOf({ told, date }: Happening): DraftClaim {
  return { told, value: date.edtf, date: date.edtf }
}
