import { english } from '../../dates/en.ts'
import { french } from '../../dates/fr.ts'

const months: Record<string, number> = { ...english.months, ...french.months }

/** The day on which a newspaper came out: `30 avril` or `April 30` of 1891 is `1891-04-30`. */
export function issueDay(date: string | undefined, year: string | undefined): string | undefined {
  const day = /\d{1,2}/u.exec(date ?? '')?.[0]
  const month = months[/\p{L}{3,}/u.exec(date ?? '')?.[0].toLowerCase() ?? '']
  if (!day || !month || !year || /\d\s?[-–]\s?\d/u.test(date ?? '')) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
