import type { DateUnit } from '../language.ts'
import type { Point } from '../point.ts'

const daysOf: Record<DateUnit, number> = {
  day: 1,
  week: 7,
  month: 30,
  season: 90,
  year: 365,
  decade: 3650,
  century: 36500,
}

/**
 * A point so many units away from another, no finer than both allow.
 *
 *     shift({unit: 'day', year: 1912, month: 4, day: 7}, 17, 'day')   1912-04-24
 *     shift({unit: 'month', year: 1912, month: 2}, 1, 'month')        1912-03
 *     shift({unit: 'year', year: 1921}, 3, 'month')                   about 1921
 */
export function shift(point: Point, count: number, unit: DateUnit): Point {
  const year = point.year ?? 0
  if (unit === 'year' || unit === 'decade') return { unit: 'year', year: year + count * (unit === 'decade' ? 10 : 1) }
  if (point.unit === 'season') return shiftSeason(point, count, unit)
  if (point.month === undefined) return approximately(year + Math.trunc((count * daysOf[unit]) / 365))
  if (unit === 'month' || unit === 'season') return addMonths(year, point.month, count * (unit === 'season' ? 3 : 1))
  if (point.day === undefined) return shiftMonth(year, point.month, count * daysOf[unit])
  return dayAfter(year, point.month, point.day, count * daysOf[unit])
}

function dayAfter(year: number, month: number, day: number, days: number): Point {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { unit: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function addMonths(year: number, month: number, count: number): Point {
  const months = year * 12 + month - 1 + count
  return { unit: 'month', year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** Some days from an unknown day of a month are in that month or, from about twenty on, in another. */
function shiftMonth(year: number, month: number, days: number): Point {
  const whole = Math.trunc(days / 30 + Math.sign(days) / 3)
  return { ...addMonths(year, month, whole), approximate: true }
}

function shiftSeason(point: Point, count: number, unit: DateUnit): Point {
  const seasons = unit === 'season' ? count : unit === 'month' ? count / 3 : Number.NaN
  const year = point.year ?? 0
  if (!Number.isInteger(seasons)) return approximately(year)
  const index = year * 4 + ((point.season ?? 21) - 21) + seasons
  return { unit: 'season', year: Math.floor(index / 4), season: (index % 4) + 21 }
}

function approximately(year: number): Point {
  return { unit: 'year', year, approximate: true }
}
