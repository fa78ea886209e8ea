import edtf from 'edtf'

/** First and last day of a date as yyyymmdd numbers; an open end is 0 or 99991231. */
export interface Span {
  from: number
  to: number
}

const openStart = 0
const openEnd = 99991231
/** Months of the seasons of the northern half; the winter of a year runs into the next. */
const seasonMonths: Record<string, readonly [number, number, number]> = {
  '21': [3, 5, 0],
  '22': [6, 8, 0],
  '23': [9, 11, 0],
  '24': [12, 2, 1],
}

/** The days that an EDTF date covers, or undefined when it isn't one. `1919-01` gives 19190101 to 19190131. */
export function spanOf(date: string): Span | undefined {
  const [first, last] = date.split('/')
  if (first === undefined) return undefined
  const start = boundsOf(first, openStart)
  const end = last === undefined ? start : boundsOf(last, openEnd)
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : undefined
}

function boundsOf(part: string, open: number): Span | undefined {
  if (part === '..' || part === '') return { from: open, to: open }
  const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(part)
  if (season) return seasonBounds(Number(season[1]), season[2] ?? '')
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?$/u.exec(part)
  if (plain) return plainBounds(Number(plain[1]), plain[2], plain[3])
  try {
    const { min, max } = edtf(part)
    return { from: dayNumber(min), to: dayNumber(max) }
  } catch {
    return undefined
  }
}

/** Years, months and days, by far the most, are reckoned here; parsing each would take most of the time of reading. */
function plainBounds(year: number, month: string | undefined, day: string | undefined): Span | undefined {
  if (month === undefined) return { from: year * 10000 + 101, to: year * 10000 + 1231 }
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate()
  const start = year * 10000 + Number(month) * 100
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > last) return undefined
  return day === undefined
    ? { from: start + 1, to: start + last }
    : { from: start + Number(day), to: start + Number(day) }
}

function seasonBounds(year: number, code: string): Span | undefined {
  const months = seasonMonths[code]
  return months && { from: year * 10000 + months[0] * 100 + 1, to: (year + months[2]) * 10000 + months[1] * 100 + 31 }
}

function dayNumber(milliseconds: number): number {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  const rest = (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
  return year < 0 ? year * 10000 - (1300 - rest) : year * 10000 + rest
}
