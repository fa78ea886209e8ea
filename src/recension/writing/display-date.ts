import type { DateWording } from '../wording/wording.ts'

/**
 * A date in EDTF as words of a language.
 *
 * `displayDate('1919-01-05', en.dates)` is `5 January 1919`; `1912/1917` is `1912–1917`; `1920~` is `c. 1920`;
 * `1870-02-04/1870-02-05` is `4–5 February 1870`; `../1850` is `before 1850`.
 */
export function displayDate(edtf: string, words: DateWording): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return written(first, words)
  if (isOpen(first)) return words.before(written(last, words))
  if (isOpen(last)) return words.after(written(first, words))
  return `${withoutShared(first, last, words)}–${written(last, words)}`
}

function isOpen(part: string): boolean {
  return part === '..' || part === ''
}

interface Parts {
  year: string
  month: string | undefined
  day: number | undefined
}

function partsOf(part: string): Parts | undefined {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(part)
  if (!match?.[1]) return undefined
  const [, year, month, day] = match
  return { year, month, day: day === undefined || !/^\d\d$/.test(day) ? undefined : Number(day) }
}

function written(part: string, words: DateWording): string {
  const parts = partsOf(part)
  if (!parts) return part
  const { year, month, day } = parts
  const shown = /^\d{3}X$/.test(year) ? words.decade(`${year.slice(0, 3)}0`) : year
  const name = monthName(month, words)
  const date = day !== undefined && name ? words.day(day, name, shown) : name ? `${name} ${shown}` : shown
  const near = /[~%]/.test(part) ? words.about(date) : date
  return /[?%]/.test(part) ? words.unsure(near) : near
}

/** The first of two dates without the year, and the month, that stand after the second. */
function withoutShared(first: string, last: string, words: DateWording): string {
  const [a, b] = [partsOf(first), partsOf(last)]
  const name = monthName(a?.month, words)
  if (!a || !b || a.year !== b.year || !name || /[~?%]/.test(first)) return written(first, words)
  if (a.day === undefined) return b.day === undefined && a.month !== b.month ? name : written(first, words)
  if (b.day === undefined) return written(first, words)
  return a.month === b.month ? String(a.day) : words.day(a.day, name, '')
}

function monthName(month: string | undefined, { months, seasons }: DateWording): string | undefined {
  if (month === undefined || !/^\d\d$/.test(month)) return undefined
  const number = Number(month)
  return number > 20 ? seasons[number - 21] : months[number - 1]
}
