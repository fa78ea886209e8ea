import type { Reference } from '../reference.ts'

/** A newspaper of which nothing but several days is cited: `Fen Gazette, 3 May 1880, 4 and 9 June 1881`. */
export function datedIssues(text: string): Reference | null {
  if (!beginsWithDay.test(text)) return null
  const [, title, days = ''] = issueDays.exec(text) ?? []
  const isSeveral = (days.match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? []).length > 1 && /\d{4}$/u.test(days)
  return title && isSeveral ? { form: 'full', text, title, kind: 'periodical' } : null
}

/** Looked for first: the whole takes long to make ready, and few citations are such. */
const beginsWithDay = /^[^,\d]*, \d{1,2}\D[\s\S]*\d{4}[.;]?$/
const dayNumbers = '\\d{1,2}(?:er|st|nd|rd|th)?(?:(?:,|\\s(?:and|et))\\s\\d{1,2}(?:er|st|nd|rd|th)?)*'
const dates = `${dayNumbers}\\s\\p{L}{3,9}(?:\\s\\d{4})?`
const issueDays = new RegExp(
  `^(\\p{Lu}[^.,:;"“«()\\d]{3,60}), (${dates}(?:(?:,|\\s(?:and|et))\\s${dates})*)[.;]?$`,
  'u',
)
