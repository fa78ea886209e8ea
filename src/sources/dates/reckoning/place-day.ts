import type { Point } from '../point.ts'

/** The day of a point whose year is known: a feast reckoned from Easter, the day before or after another. */
export function placedDay({ easter, dayStep = 0, ...point }: Point): Point {
  if (easter === undefined && dayStep === 0) return point
  const year = point.year ?? 0
  const known = easter === undefined ? { month: point.month ?? 1, day: point.day ?? 1 } : easterOf(year)
  const date = new Date(Date.UTC(year, known.month - 1, known.day + (easter ?? 0) + dayStep))
  return { ...point, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Easter Sunday of a Gregorian year, after Meeus. */
function easterOf(year: number): { month: number; day: number } {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leap = Math.floor(century / 4)
  const moon = (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * rest) / 451)
  const days = moon + rest - 7 * late + 114
  return { month: Math.floor(days / 31), day: (days % 31) + 1 }
}
