import type { Reference } from '../reference.ts'
import { isPeriodical } from './reference-kind.ts'

/** A newspaper of which nothing but several days is cited: `Fen Gazette, 3 May 1880, 4 and 9 June 1881`. */
export function datedIssues(text: string): Reference | null {
  if (!beginsWithDay.test(text)) return null
  const [, title, days = ''] = issueDays.exec(text) ?? []
  const isSeveral = (days.match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? []).length > 1 && /\d{4}$/u.test(days)
  return title && isSeveral ? { form: 'full', text, title, kind: 'periodical' } : null
}

/** A volume of a serial by itself, often in short words: `Trans. Inst. Fen Engineers, lxxx (1946), 401–4`. */
export function serialVolume(text: string): Reference | null {
  const [, title = '', volume, year, pages] = volumeOnly.exec(text) ?? []
  const isPaged = /^[ivxlc]/u.test(volume ?? '') && pages !== undefined
  const isSerial = shortened.test(title) || ((isPaged || isPeriodical(title)) && !title.includes('. '))
  if (!isSerial || !volume || !year) return null
  return { form: 'full', text, title, volume, year, ...(pages ? { pages } : {}), kind: 'periodical' }
}

const volumeOnly =
  /^(\p{Lu}[^,:;"“«‘()\d]{3,80}), ([ivxlc]{1,8}|\d{1,4})\s?\(((?:1[5-9]|20)\d\d)\)(?:, (\d{1,4}(?:\s?[-–]\s?\d{1,4})?))?[.;]?$/u
/** `Trans.`, `Proc.`, `Bull.`, `J. Hist. Sci.`: how the names of serials are shortened. */
const shortened =
  /^(?:Trans|Proc|Bull|Journ?|Ann|Mém|Mem|Rev|Q|Quart)\.\s|^\p{Lu}\p{Ll}{0,7}\.(?:\s\p{Lu}\p{Ll}{1,7}\.)+$/u

/** Looked for first: the whole takes long to make ready, and few citations are such. */
const beginsWithDay = /^[^,\d]*, \d{1,2}\D[\s\S]*\d{4}[.;]?$/
const dayNumbers = '\\d{1,2}(?:er|st|nd|rd|th)?(?:(?:,|\\s(?:and|et))\\s\\d{1,2}(?:er|st|nd|rd|th)?)*'
const dates = `${dayNumbers}\\s\\p{L}{3,9}(?:\\s\\d{4})?`
const issueDays = new RegExp(
  `^(\\p{Lu}[^.,:;"“«()\\d]{3,60}), (${dates}(?:(?:,|\\s(?:and|et))\\s${dates})*)[.;]?$`,
  'u',
)
