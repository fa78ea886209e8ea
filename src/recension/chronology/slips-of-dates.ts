import { spread } from './compare-dates.ts'
import type { Occurrence } from './occurrence.ts'

/** 1884 and 1885, not two days of them. */
export function isYearBeside(a: Occurrence, b: Occurrence): boolean {
  return Math.abs(yearOf(a) - yearOf(b)) === 1 && Math.max(spread(a), spread(b)) >= wholeYear
}

/** Spread of a year, as differences of yyyymmdd numbers. */
const wholeYear = 1000

function yearOf({ from }: Occurrence): number {
  return Math.floor(from / 10000)
}

/** 2 March 1942 and 2 March 1943: a slip of the pen. */
export function isDayOfOtherYear(a: Occurrence, b: Occurrence): boolean {
  return a.from === a.to && b.from === b.to && a.from !== b.from && a.from % 10000 === b.from % 10000
}
