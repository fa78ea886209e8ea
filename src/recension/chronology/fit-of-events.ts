import { compareDates, isOfWinter } from './compare-dates.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

/** How the dates of two events stand: they may be of one day, one may begin the other, or they differ but are near. */
export type Fit = 'agree' | 'begins' | 'near' | 'apart'

/** Fits from the best to none. */
export const fitRank: Record<Fit, number> = { agree: 0, begins: 1, near: 2, apart: 3 }

/**
 * How the dates of two events stand. Where the tellings of one differ already, it is enough that one of them agrees.
 *
 *     3 May 1861 | 1861     agree     1861 | 1861/1870     begins     1861 | 1862     near     1861 | 1870     apart
 */
export function fitOfEvents(a: EventTellings, b: EventTellings): Fit {
  const [own, other] = [datesOf(a), datesOf(b)]
  const fits = own.flatMap((one) => other.map((each) => fitOfDates(one, each)))
  if (fits.includes('apart')) return 'apart'
  const split = isSplit(own) || isSplit(other)
  if (split && fits.includes('agree')) return 'agree'
  if (!(split && fits.includes('begins')) && (split || fits.includes('near'))) return 'near'
  return fits.includes('begins') ? 'begins' : 'agree'
}

/** One telling for each date. */
function datesOf({ occurrences }: EventTellings): Occurrence[] {
  return [...new Map(occurrences.map((told) => [told.date, told])).values()]
}

function isSplit(dates: readonly Occurrence[]): boolean {
  return dates.some((told) => fitOfDates(told, dates[0] ?? told) === 'near')
}

/** A month that only borders on a season may be in it: the words must say so. */
function fitOfDates(one: Occurrence, other: Occurrence): Fit {
  const fit = compareDates(one, other)
  if (fit === 'begins') return 'begins'
  const apart = Math.max(one.from, other.from) > Math.min(one.to, other.to) && !isOfWinter(one, other)
  if (fit !== 'apart' && !(fit === 'within' && apart)) return 'agree'
  return isNear(one, other) ? 'near' : 'apart'
}

/** Dates of one event that one of two sources has wrong are mostly no more than two years apart. */
function isNear(one: Occurrence, other: Occurrence): boolean {
  if ([one, other].some(({ from, to }) => from === 0 || to === 99991231)) return false
  // What happened within a span of years is no other date for it.
  if (isWithin(one, other) || isWithin(other, one)) return false
  const years = [one, other].some(({ from, to }) => to - from >= 10000) ? 1 : 2
  return Math.abs(Math.floor(one.from / 10000) - Math.floor(other.from / 10000)) <= years
}

function isWithin(inner: Occurrence, outer: Occurrence): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}
