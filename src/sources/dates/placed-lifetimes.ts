import type { RawDate } from './raw-date.ts'

/** What stands between the two ends of a lifetime given with their places: `(Oslo, 3 May 1841 – | Bergen, 1907)`. */
const placedEnd = /^(?:,?\s*[–—-]\s*(?:\p{Lu}[^()\d;:]{0,60},?\s*(?:le\s)?)?)?$/u
const placedStart = /\p{L}[»”"’)]?,?\s*\((?:\p{Lu}[^()\d;:]{0,60},?\s*(?:le\s)?)?$/u

/** Two dates in a bracket after a name, each with its place, are the ends of a life. */
export function placedLifetimes(text: string, dates: RawDate[]): RawDate[] {
  for (const [index, first] of dates.entries()) {
    const last = dates[index + 1]
    if (first.kind !== 'point' || last?.kind !== 'point' || first.life || !first.setting.bracketed) continue
    const years = (last.point.year ?? 0) - (first.point.year ?? 0)
    if (years < 15 || years > 110 || !placedEnd.test(text.slice(first.end, last.at))) continue
    if (!placedStart.test(text.slice(Math.max(0, first.at - 90), first.at)) || !/^\s*[),]/u.test(text.slice(last.end)))
      continue
    first.life = 'birth'
    last.life = 'death'
  }
  return dates
}
