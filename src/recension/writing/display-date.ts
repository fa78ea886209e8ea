const MONTHS = new Map<string, string[]>()
const SEASONS: Record<string, string[]> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
}

/**
 * A date in EDTF as words of a language.
 *
 * `displayDate('1919-01-05', 'en')` is `5 January 1919`; `1912/1917` is `1912–1917`; `1920~` is `c. 1920`.
 */
export function displayDate(edtf: string, language: string): string {
  const tag = language.split('-')[0] ?? 'en'
  return edtf
    .split('/')
    .map((part) => displayPart(part, tag))
    .join('–')
}

function displayPart(part: string, tag: string): string {
  const about = /[~%]/.test(part) ? (tag === 'fr' ? 'vers ' : 'c. ') : ''
  const unsure = /[?%]/.test(part) ? ' (?)' : ''
  const [, year = '', month, day] =
    /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(part.replace(/[~?%]/g, '')) ?? []
  if (year === '') return part === '..' || part === '' ? '…' : part
  const shown = /^\d{3}X$/.test(year) ? (tag === 'fr' ? `années ${year.slice(0, 3)}0` : `${year.slice(0, 3)}0s`) : year
  const name = monthName(month, tag)
  const first = day === '01' && tag === 'fr' ? '1er' : day?.replace(/^0/, '')
  return `${about}${[first, name, shown].filter((word) => word !== undefined && word !== '').join(' ')}${unsure}`
}

function monthName(month: string | undefined, tag: string): string | undefined {
  if (month === undefined || !/^\d\d$/.test(month)) return undefined
  const number = Number(month)
  if (number > 20) return (SEASONS[tag] ?? SEASONS.en)?.[number - 21]
  return monthsOf(tag)[number - 1]
}

function monthsOf(tag: string): string[] {
  const known = MONTHS.get(tag)
  if (known) return known
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2001, month, 15))))
  MONTHS.set(tag, names)
  return names
}
