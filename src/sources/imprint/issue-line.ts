import { issueDay } from '../citations/references/issue-day.ts'
import { citationWords } from '../citations/words/index.ts'
import type { Host } from '../witness.ts'

/** What a line at the head of a text tells of where it was printed. */
export interface Issue extends Host {
  date?: string
}

const words = Object.values(citationWords)
const anyOf = (lists: string[][]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\.$/u, '').replace(/[*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')
/** As written, with a capital, or in capitals: a Roman number has capitals always. */
const labels = (lists: string[][]): string =>
  anyOf([lists.flat().flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])])
const labelled = (lists: string[][]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${labels(lists)})\\.?\\s?(?:[Nn][°ºo.]{1,2}\\s?)?(\\d[\\d–-]*|[IVXLC]+)(?![\\p{L}\\d])`,
    'u',
  )
/** The volume that words behind a title name: `, vol. II`. */
export const volumeIn = (text: string): string | undefined => volume.exec(text)?.[1]
const volume = labelled(words.map((each) => each.volume))
const issue = labelled(words.map((each) => each.issue))
const page = labelled(words.map((each) => each.page))
const months = anyOf(words.map((each) => each.months))
const day = new RegExp(
  `(?<!\\p{L})(?:(?:\\d{1,2}(?:st|nd|rd|th|er)?\\s)?(?:${months})\\.?|(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?,?)\\s(?:1[5-9]|20)\\d\\d(?!\\d)`,
  'iu',
)
const weekday = new RegExp(`(?:^|[,\\s]+)(?:${anyOf(words.map((each) => each.weekdays))})$`, 'iu')
const periodical = new RegExp(`(?<!\\p{L})(?:${anyOf(words.map((each) => each.periodicals))})(?!\\p{L})`, 'iu')

/**
 * The periodical, series or dictionary that a line at the head names with its number, page or day: `THE FEN READERS. BOOK V.`,
 * `La Voix d'Ostby — Mardi 6 mai 1951 — Page 3`, `Lives of the North, vol. 3 (C–D), p. 88`. Spans of years and lines of
 * menus name none.
 */
export function issueLine(line: string): Issue | null {
  if (line.length > 160 || /[|>›»©@:·]/u.test(line.replace(/«[^«»]*»|(?<=[–—-]\s\p{L}+\s?):/gu, ''))) return null
  const text = line
    .replace(folio, '')
    .replace(catchwords, '')
    .replace(/\.$/u, '')
    .replace(/(?<=[–—-]\s)\p{L}+\s?:\s/gu, '')
  const named = nameOf(text)
  const told = {
    ...numbered('volume', volume.exec(text) ?? bare.exec(text)),
    ...numbered('issue', issue.exec(text)),
    ...numbered('page', page.exec(text)),
  }
  // A subtitle, where it is sold: `Organ of the Fen Union, May 1951, Price 3d.`
  const name = price.test(text) && !isName(named, Object.keys(told).length > 0) ? '' : named
  const date = day.exec(text)?.[0] ?? (Object.keys(told).length > 0 ? year.exec(text)?.[0] : undefined)
  const others = name === '' ? /\d.*\s\D*\d/u.test(text) : isName(name, Object.keys(told).length > 0)
  if (!others || (Object.keys(told).length === 0 && !date && !isNumbered(text, name))) return null
  if (name === '' && !date) return null
  const place = Object.keys(told).length === 0 && !date ? text.slice(name.length).replace(separator, '') : ''
  const iso = issueDay(date?.replace(/\d{4}$/u, ''), date?.slice(-4)) ?? date
  return { title: place ? `${name}, ${place}` : name, ...told, ...(iso ? { date: iso } : {}) }
}

/** The first and the last word of a page of a dictionary: `LIVES OF THE FENS   BEE - BOO   217`. */
export const catchwords = /\s(\p{Lu})\p{Lu}+\.?\s?[–—-]{1,2}\s?\1\p{Lu}+(?=\s\d{1,4}$|$)/u

/** The number of the page before the name in its head. */
const folio = /^\d{1,4}\s+(?=\p{Lu}[^\p{Ll}\d]{8})/u

function numbered<K extends string>(key: K, found: RegExpExecArray | null): Partial<Record<K, string>> {
  return found?.[1] ? ({ [key]: found[1] } as Record<K, string>) : {}
}

/** `Fen Review 14 (1998)` */
const bare = /^\D+\s(\d{1,4})\s?(?=\(\d{4}\))/u
const price = /(?<!\p{L})(?:price|prix)(?!\p{L})|\d\s?(?:d|cents?|c|fr|centimes?|francs?|sous?|pence)(?!\p{L})/iu
const year = /(?<=[(,]\s?)(?:1[5-9]|20)\d\d(?=[),]|$)/u
const unnumbered = new RegExp(`\\s(?:${anyOf(words.map((each) => each.issue))})[.°º]?$`, 'iu')
const separator = /^(?:\s[–—-]{1,2}\s|[,.]\s|\s)/u

/** The words before the first number, without the word that labels it. */
function nameOf(text: string): string {
  const at = text.search(/(?<![\p{L}\d])(?:\d|[IVXLC]{1,6}(?=$|[\s,.)]))/u)
  if (at < 0) return ''
  const parts = text.slice(0, at).split(/(\s[–—-]{1,2}\s|\.?--|,\s|(?<=\p{L}{4})\.\s(?=\p{L}{2,}\.?\s?$))/u)
  const last = parts.at(-1) ?? ''
  // The last part labels the number, but where it is the only one: `Fen Review 14`.
  const isLabel = parts.length > 1 && last.trim().split(/\s+/u).length <= 2
  const kept = (isLabel ? parts.slice(0, -2) : parts).join('')
  return kept
    .replace(/\s[–—-]\s[^\s–—-]+$/u, '')
    .replace(/["“”]|«\s?|\s?»/gu, '')
    .trim()
    .replace(new RegExp(`(?:^|[\\s,]+)(?:${months})$`, 'iu'), '')
    .replace(weekday, '')
    .replace(unnumbered, '')
    .replace(/[\s,–—-]+$/u, '')
}

/** Two words and more with capitals, or the noun of a periodical; where no number labels it, in capitals or with such a noun. */
function isName(name: string, isLabelled: boolean): boolean {
  if (!/^\p{Lu}/u.test(name) || name.split(' ').length > 14 || !/\p{L}{3}/u.test(name)) return false
  if (!name.includes(' ') && !periodical.test(name)) return false
  if (periodical.test(name)) return true
  const isShouted = /^[^\p{Ll}]+(?=\s[–—-]|$)/u.exec(name)?.[0].includes(' ') === true
  return isShouted || (isLabelled && name.includes(' '))
}

/** A part that is a word and its number: `TAPE 41`, `Book V`. */
function isNumbered(text: string, name: string): boolean {
  if (name === '' || /\d{4}\s?[–-]\s?\d{4}|\(\d{4}/u.test(text)) return false
  return /^(?:\s[–—-]{1,2}\s|,\s|\.\s)\p{L}+\.?\s(?:n[°ºo.]{1,2}\s?)?(?:\d{1,5}|[IVXLC]+)(?!\d)/iu.test(
    text.replace(/["“”]/gu, '').slice(name.length),
  )
}
