import type { DateMention } from '../../../sources/mention.ts'
import { contrasted } from '../../disagreements/claim-words/contrasts.ts'
import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import type { Happening } from '../../disagreements/happenings/happening.ts'
import type { Fact, FactKind } from '../fact.ts'
import { sharesTurn } from '../shares-turn.ts'
import { toldOf } from '../told-of.ts'

/** Dates of deeds. */
export const dates: FactKind = {
  kind: 'date',
  turns: true,
  row: ({ happening }) => happening?.deeds[0],
  find: (told, { happeningsOf }) =>
    happeningsOf(told).flatMap((happening): Fact[] => {
      const { date } = happening
      const begun = beginning(happening)
      const fact = { told, text: date.edtf, at: date.at, end: date.end }
      return [
        ...(isClaim(happening) ? [{ ...fact, slot: 'date', happening }] : []),
        ...(begun ? [{ ...fact, text: begun.date.edtf, slot: 'beginning', happening: begun }] : []),
      ]
    }),
  compare: (a, b) => {
    const [x, y] = [a.happening, b.happening]
    if (x === undefined || y === undefined) return 'unlike'
    if ((x.date.sense === 'until') !== (y.date.sense === 'until')) return 'unlike'
    if (differInTakenYear(x, y)) return 'unlike'
    if (!excludes(x, y) || isAfterwards(x, y) || isAfterwards(y, x)) return 'agree'
    if (!sharesTurn(a, b) && otherPersons(x, y)) return 'unlike'
    return 'differ'
  },
  bonus: (a, b, { bound }, frame) => {
    const [x, y] = [a.happening, b.happening]
    if (!x || !y) return 0
    const other = contrasted(textOf(a), textOf(b), a.told.witness.about.language) ? 0.6 : 0
    const reckoned = x.date.basis === 'relative' || y.date.basis === 'relative' ? 0.4 : 0
    return (
      nearness(x, y) -
      (frame > 0 ? 0 : 0.3) -
      reckoned -
      (otherDeed(x, y) ? (bound(a.told, b.told) ? 0.7 : 0.9) : 0) -
      other
    )
  },
  signs: ({ happening: x }, { happening: y }, _known, frame) => {
    if (!x || !y) return {}
    const basis = (name: DateMention['basis']) => [x, y].filter(({ date }) => date.basis === name).length
    const years = Math.abs(yearOf(x.from) - yearOf(y.from))
    return {
      date: 1,
      frame,
      years: years > 3 ? 1 : 0,
      reckoned: basis('relative'),
      carried: basis('context'),
      otherDeed: x.deeds.length > 0 && y.deeds.length > 0 && !x.deeds.some((deed) => y.deeds.includes(deed)) ? 1 : 0,
    }
  },
  about: ({ happening: x, turns: own }, { happening: y, turns: other }, shared) => {
    const turn = own?.find((each) => other?.includes(each))
    const deed = x?.deeds.find((each) => y?.deeds.includes(each)) ?? turn?.split(':')[0]
    const sameYear = x && y && yearOf(x.from) === yearOf(y.from)
    return { what: sameYear ? 'date' : 'year', ...(deed === undefined ? {} : { deed }), ...toldOf(shared, deed) }
  },
}

/** `By 1911 she was back`: what was so by then may have come about before. */
function isAfterwards({ told, date, to }: Happening, { from }: Happening): boolean {
  const before = told.statement.text.slice(Math.max(0, date.at - 16), date.at)
  return from <= to && claimLanguage(told.witness.about.language)?.byThen.test(before) === true
}

function isClaim({ told, date, from, to }: Happening): boolean {
  if (date.basis === 'relative' && told.statement.dates.some((other) => isBeside(other, from))) return false
  return !(
    /X/u.test(date.edtf) ||
    date.sense === 'before' ||
    date.sense === 'after' ||
    (date.edtf.includes('/') && to - from > 1)
  )
}

/** `on 14 March, ten years to the day after`: reckoned to where a date stands. */
function isBeside({ basis, from }: DateMention, day: number): boolean {
  return basis !== 'relative' && from !== undefined && Math.abs(from - day) < 7
}

/** When what went on began: `from 1922 to 1926`, `since 1940`. */
function beginning(happening: Happening): Happening | undefined {
  const { date, from } = happening
  const year = /^(\d{4})\/\d{4}$/u.exec(date.edtf)?.[1]
  if (year === undefined) return date.sense === 'since' && isClaim(happening) ? happening : undefined
  return { ...happening, date: { ...date, edtf: year, sense: 'since' }, from, to: yearOf(from) * 10000 + 1231 }
}

/** Years apart at which two dates are hardly of one thing. */
const lifetime = 20

/** Dates some days apart, or the same day of two years, are oftener meant for one event than dates some years apart. */
function nearness(a: Happening, b: Happening): number {
  const days = a.from === a.to && b.from === b.to
  const years = Math.abs(yearOf(a.from) - yearOf(b.from))
  if (withinDays(a, b)) return 0.8
  if (days && years > 0 && years < 10 && a.from % 10000 === b.from % 10000) return 0.7
  if (years > lifetime) return -3
  return years > 3 ? -1.5 : ([0.5, 0.7, 0.1, 0.1][years] ?? 0)
}

/** Days of one week, in whatever words. */
function withinDays(a: Happening, b: Happening): boolean {
  return a.from === a.to && b.from === b.to && Math.abs(a.from - b.from) <= 7
}

/** One is born and dies but once: where another is named, or another deed told, another event is meant. */
function otherPersons(a: Happening, b: Happening): boolean {
  const ends = (one: Happening) => deedsOf(one).filter((deed) => deed === 'birth' || deed === 'death')
  const [x, y] = [ends(a), ends(b)]
  if (x.length + y.length === 0) return false
  const only = (one: Happening, found: readonly string[]) => found.length > 0 && found.length === deedsOf(one).length
  if (
    !x.some((deed) => y.includes(deed)) &&
    ((only(a, x) && deedsOf(b).length > 0) || (only(b, y) && deedsOf(a).length > 0))
  )
    return true
  const [one, other] = [namedBefore(a), namedBefore(b)]
  return (one !== undefined || other !== undefined) && one !== other
}

/** The person or thing named last before the date, who isn't the subject. */
function namedBefore({ told, date, at, names }: Happening): string | undefined {
  return told.statement.names.findLast((name) => names.has(name.key) && at <= name.at && name.at < date.at)?.key
}

/** `Emily was born in 1860 and Grace in 1871`: a clause without a deed takes that of the one before. */
function deedsOf({ deeds, told, at }: Happening): readonly string[] {
  if (deeds.length > 0) return deeds
  return told.statement.clauses?.findLast((clause) => clause.at < at && clause.deeds.length > 0)?.deeds ?? []
}

function otherDeed(a: Happening, b: Happening): boolean {
  const [x, y] = [deedsOf(a), deedsOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((deed) => y.includes(deed))
}

/** Days that exclude one another; a guess as wide as the gap excludes nothing, nor does a month a season. */
function excludes(a: Happening, b: Happening): boolean {
  if (isNight(a) && isNight(b)) return a.from !== b.from
  if (a.from <= b.to && b.from <= a.to) return false
  const rough = a.date.edtf.includes('~') || b.date.edtf.includes('~')
  if (rough && Math.abs(yearOf(a.from) - yearOf(b.from)) <= 1) return false
  if (sameWinter(a, b) || sameWinter(b, a)) return false
  if (followingSeasons(a, b)) return false
  const season = /^\d{4}-2[1-4]$/u
  return !(
    season.test(a.date.edtf) !== season.test(b.date.edtf) && Math.max(a.from, b.from) - Math.min(a.to, b.to) <= 100
  )
}

/** `in the night of 8 to 9 May` */
function isNight({ date, from, to }: Happening): boolean {
  return date.edtf.includes('/') && to - from === 1
}

/** The year that only the words before give one of them is no claim. */
function differInTakenYear(a: Happening, b: Happening): boolean {
  return (a.date.basis === 'context' || b.date.basis === 'context') && yearOf(a.from) !== yearOf(b.from)
}

/** Autumn passes into winter. */
function followingSeasons(a: Happening, b: Happening): boolean {
  const [x, y] = [a, b].map(({ date }) =>
    Number(/^\d{4}-?(2[1-4])$/u.exec(date.edtf)?.[0].replace('-', '') ?? Number.NaN),
  )
  return x !== undefined && y !== undefined && Math.abs(x - y) === 1
}

/** The winter of a year is told of its first months too. */
function sameWinter(a: Happening, b: Happening): boolean {
  const [, year] = /^(\d{4})-24$/u.exec(a.date.edtf) ?? []
  return year !== undefined && yearOf(b.from) === Number(year) && b.to % 10000 < 400
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}

function textOf({ told, happening }: Fact): string {
  return told.statement.text.slice(happening?.at, happening?.end)
}
