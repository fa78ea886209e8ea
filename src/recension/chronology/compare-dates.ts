import type { Occurrence } from './occurrence.ts'

export type DateFit = 'same-day' | 'same' | 'within' | 'begins' | 'apart'

type Dated = Pick<Occurrence, 'date' | 'from' | 'to' | 'julian'>

/** How the dates of two tellings stand: equal, one within the other, one in the year in which the other begins, or apart. */
export function compareDates(a: Dated, b: Dated): DateFit {
  if (a.from === b.from && a.to === b.to) return a.from === a.to ? 'same-day' : 'same'
  if (isSameByCalendar(a, b) || isSameByCalendar(b, a)) return 'same-day'
  const [fine, coarse] = spread(a) <= spread(b) ? [a, b] : [b, a]
  if (isSeason(coarse) && !isSeason(fine) && gap(fine, coarse) <= 100) return 'within'
  if (isOfWinter(a, b)) return 'within'
  if (isLongInterval(coarse))
    return yearOf(coarse.from) === yearOf(fine.from) && !isLongInterval(fine) ? 'begins' : 'apart'
  return coarse.from > fine.from || fine.to > coarse.to || isOpen(coarse) ? 'apart' : 'within'
}

/** One gives the day in the old style, and the other the same day in the new: 11 June and 22 June 1771. */
function isSameByCalendar(old: Dated, young: Dated): boolean {
  if (old.julian === undefined || young.from !== young.to) return false
  if (old.julian === young.date) return true
  return old.julian === old.date && dayNumber(young.from) - dayNumber(old.from) === calendarGap(old.from)
}

/** Days by which the calendars differ. */
function calendarGap(day: number): number {
  const century = Math.floor((day - (day % 10000 < 301 ? 10000 : 0)) / 1000000)
  return century - Math.floor(century / 4) - 2
}

function dayNumber(day: number): number {
  return Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000
}

/** The summer may begin in May. */
function isSeason({ date }: Dated): boolean {
  return /^\d{4}-2[1-4]$/u.test(date)
}

/** The winter of 1812 may be the one that ends in that year: one of the dates is such a winter, the other in its first months. */
export function isOfWinter(a: Dated, b: Dated): boolean {
  const inFirstMonths = (winter: Dated, { from, to }: Dated) => {
    const year = yearOf(winter.from)
    return /^\d{4}-24$/u.test(winter.date) && from >= year * 10000 && to <= year * 10000 + 331
  }
  return inFirstMonths(a, b) || inFirstMonths(b, a)
}

function gap(a: Dated, b: Dated): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to)
}

/** Length in a rough count that grows with the span: days, hundreds for months, ten thousands for years. */
export function spread({ from, to }: Dated): number {
  return to - from
}

/** The finer of two dates; of equally fine ones the one not approximate. */
export function finer<T extends Dated>(a: T, b: T): T {
  const difference = spread(a) - spread(b)
  if (difference !== 0) return difference < 0 ? a : b
  if (a.julian === a.date && b.julian !== b.date) return b
  return a.date.includes('~') && !b.date.includes('~') ? b : a
}

function isOpen({ from, to }: Dated): boolean {
  return from === 0 || to === 99991231
}

/** `1868/1873`, more than a year. */
function isLongInterval(dated: Dated): boolean {
  return dated.date.includes('/') && spread(dated) > 10000 && !isOpen(dated)
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}
