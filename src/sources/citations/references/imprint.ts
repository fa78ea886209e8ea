import { isPlaceName } from '../../names/places.ts'
import { alternatives, isWord, yearNumber } from '../patterns.ts'
import type { Segment } from './segments.ts'

/** Who published a work, where and when. `taken` counts the segments, from the right, that said so. */
export interface Imprint {
  publisher?: string
  place?: string
  year?: string
  /** Day and month of a periodical. */
  date?: string
  pages?: string
  taken: number
}

const year = new RegExp(
  `^(?:c\\.?\\s?|ca\\.?\\s?|©\\s?)?\\[?(${yearNumber})\\]?(?:\\s?[-–—/]\\s?(?:\\d{2}|${yearNumber}))?[a-z]?\\.?$`,
  'u',
)
const placeYear = new RegExp(`^(\\p{Lu}[\\p{L} .'’-]{1,30}?)\\s+\\[?(${yearNumber})\\]?$`, 'u')
const fullDate = new RegExp(
  `^(?:${alternatives('weekdays')}\\s)?((?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+)?(?:[-–]\\s?\\d{1,2}\\s+)?(\\p{L}{3,9})\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?)\\s+(${yearNumber})$`,
  'iu',
)
/** The volume of a periodical. */
const roman = /^[IVXLC]{2,7}$/u
const dayMonth = /^(?:\d{1,2}(?:st|nd|rd|th|er)?\s+(\p{L}{3,9})|(\p{L}{3,9})\s+\d{1,2}(?:st|nd|rd|th)?)$/u

/**
 * Reads the imprint at the right end of a citation, leaving at least `keep` segments for the title.
 *
 * `London: Cape, 1950`, `Verso, London 2001`, `Paris, Seuil, 1951` and `(Verso, 2001)` are all read.
 */
export function imprint(parts: Segment[], keep: number): Imprint {
  const last = parts.at(-1)
  if (last?.form === 'bracket' && parts.length > keep) {
    return bracketImprint(last) ?? beforeRemark(parts, keep)
  }
  const found: Imprint = { taken: 0 }
  const rest = parts.slice()
  takeDate(rest, found, keep)
  takePublisher(rest, found, keep)
  return found
}

/** `Paris, Seuil, 1951 (thèse)`: a remark between brackets behind the year. */
function beforeRemark(parts: Segment[], keep: number): Imprint {
  const before = parts.at(-2)
  if (before?.form !== 'plain' || !year.test(before.text)) return { taken: 0 }
  const found = imprint(parts.slice(0, -1), keep)
  return { ...found, taken: found.taken + 1 }
}

/** `(Garden City, NY: Doubleday, 1975)`: what stands before the colon is the town, whatever its name. */
function bracketImprint(bracket: Segment): Imprint | null {
  if (/^\d{4}\s?[-–—]\s?\d{2,4}$/u.test(bracket.text)) return null
  const town = /^([^:]{2,40}?)\s*:\s/u.exec(bracket.text)
  const words = (town ? bracket.text.slice(town[0].length) : bracket.text).split(
    /\s*[,:;]\s+|\s*(?<!(?<!\p{L})\p{Lu})\.\s+/u,
  )
  const parts = words.map((text, at) => ({
    text,
    before: at === 0 ? '' : ',',
    form: 'plain' as const,
    start: 0,
    end: 0,
  }))
  const found: Imprint = { taken: 0 }
  takeDate(parts, found, 0)
  if (town) {
    const publisher = parts.map((part) => part.text).join(', ')
    return { ...found, place: (town[1] as string).trim(), ...(publisher ? { publisher } : {}), taken: 1 }
  }
  takePublisher(parts, found, 0)
  if (parts.length > 0 && !found.year) return null
  return found.year || found.publisher || found.place ? { ...found, taken: 1 } : null
}

function pop(parts: { text: string }[], found: Imprint): string {
  found.taken += 1
  return (parts.pop() as { text: string }).text
}

function takeDate(parts: Segment[], found: Imprint, keep: number): void {
  const last = parts.at(-1)
  if (!last || parts.length <= keep) return
  const plain = year.exec(last.text)
  const dated = fullDate.exec(last.text)
  const placed = placeYear.exec(last.text)
  if (plain) {
    found.year = plain[1] as string
    pop(parts, found)
    const day = dayMonth.exec(parts.at(-1)?.text ?? '')
    if (day && isWord('months', day[1] ?? day[2] ?? '') && parts.length > keep) found.date = pop(parts, found)
  } else if (dated && isWord('months', dated[2] as string)) {
    found.year = dated[3] as string
    found.date = dated[1] as string
    pop(parts, found)
    if (isWord('weekdays', parts.at(-1)?.text ?? '') && parts.length > keep) pop(parts, found)
  } else if (placed) {
    found.year = placed[2] as string
    const words = placed[1] as string
    if (isPlace(words) || !isPublisher(words)) found.place = words
    else found.publisher = words
    pop(parts, found)
  } else if (isWord('noDate', last.text)) pop(parts, found)
}

function takePublisher(parts: Segment[], found: Imprint, keep: number): void {
  if (found.date) return
  const state = (segment: Segment): boolean => /^[A-Z]{2}$|^(?:Mass|Conn|Calif|Ill|Pa|Md|Va)\.?$/.test(segment.text)
  const colon = parts.findLastIndex((part) => part.before === ':')
  const beforeColon = parts[colon - 1]
  if (
    colon > 0 &&
    colon - 1 >= keep &&
    colon >= parts.length - 3 &&
    beforeColon &&
    isPlaceLike(beforeColon, colon - 1 > 0)
  ) {
    found.publisher = parts
      .slice(colon)
      .map((part) => part.text)
      .join(', ')
    found.taken += parts.length - colon
    parts.length = colon
    const region = parts.length > keep + 1 && state(beforeColon) ? `, ${pop(parts, found)}` : ''
    found.place = `${pop(parts, found)}${region}`
    return
  }
  if (found.year === undefined && !isImprintTail(parts, keep)) return
  takeCommaImprint(parts, found, keep)
}

/** `Paris, Seuil` or `Verso, London` or `Verso` alone, when enough is left for the title. */
function takeCommaImprint(parts: Segment[], found: Imprint, keep: number): void {
  // `thèse` or `roman` between title and town is no publisher.
  while (parts.length > keep && isRemark(parts.at(-1)?.text ?? '')) pop(parts, found)
  const a = parts.at(-1)
  if (!a || parts.length <= keep || a.form !== 'plain' || tooLong(a.text) || roman.test(a.text)) return
  const b = parts.at(-2)
  const roomForTwo = parts.length > keep + 1 && b?.form === 'plain' && !tooLong(b.text)
  if (found.place) {
    if (!isPlace(a.text)) found.publisher = pop(parts, found)
    return
  }
  if (isPlace(a.text)) {
    found.place = pop(parts, found)
    const genre = roomForTwo && isRemark(b.text)
    if (genre) pop(parts, found)
    else if (roomForTwo && !found.publisher && !isSecondTitle(b)) found.publisher = pop(parts, found)
    return
  }
  if (isTown(a.text) && found.year && !isPublisher(a.text)) {
    found.place = pop(parts, found)
    return
  }
  found.publisher = pop(parts, found)
  if (
    roomForTwo &&
    b &&
    (isPlace(b.text) ||
      (parts.length > keep && isTownLike(b.text) && (isPublisher(a.text) || /^[\p{Lu}\p{N}]/u.test(a.text))))
  ) {
    found.place = pop(parts, found)
  }
}

function isRemark(text: string): boolean {
  return /^\p{Ll}[\p{L} -]*$/u.test(text) && !isPublisher(text)
}

/** `Anna Bee. Catalogue raisonné, Ely, 1951`: behind a stop, words without capitals that no publisher has. */
function isSecondTitle({ before, text }: Segment): boolean {
  return before === '.' && /\s\p{Ll}{4,}/u.test(text) && !isPublisher(text)
}

/** A place of the gazetteer, or one called after a saint: no publisher. */
function isTown(text: string): boolean {
  return isPlaceName(text) || /^(?:Saint|Sainte|Sankt|Santa)[ -]\p{Lu}[\p{Ll}-]+$/u.test(text)
}

/** One capitalised word, perhaps with an article: what stands before a publisher is a town, whatever its name. */
function isTownLike(text: string): boolean {
  return /^(?:(?:La|Le|Les|Saint|Sainte|Sankt|San|Santa|Bad|New|Los|Las|El)[ -])?\p{Lu}[\p{Ll}'’-]+(?:-(?:\p{Ll}+-)?\p{Lu}?\p{Ll}+)*$/u.test(
    text,
  )
}

/** Without a year, only words that surely name a publisher or a town make an imprint. */
function isImprintTail(parts: Segment[], keep: number): boolean {
  const last = parts.at(-1)
  if (!last || parts.length <= keep || last.form !== 'plain') return false
  return isPlace(last.text) || (isPublisher(last.text) && last.text.split(' ').length <= 5)
}

function isPlaceLike(segment: Segment, certain: boolean): boolean {
  if (segment.form !== 'plain') return false
  if (isPlace(segment.text) || /^[A-Z]{2}$/.test(segment.text)) return true
  const words = segment.text.split(/\s+/u)
  return (
    certain &&
    words.length <= 4 &&
    segment.before !== ':' &&
    words.every((word) => /^(?:\p{Lu}|\(|\[|&|and$|et$|am$|sur|on$|-)/u.test(word))
  )
}

/** Whether the words are a town where books are published; several may be joined: `London and New York`. */
export function isPlace(text: string): boolean {
  const towns = text.replace(/\s*\[etc\.?\]|\s*\(.*\)$/gu, '').split(/\s*(?:,|\/|&|\band\b|\bet\b|-(?=\p{Lu}))\s*/u)
  const known = (town: string): boolean => isWord('places', town) || isWord('places', town.replace(/-.*/u, ''))
  return (
    isWord('places', text) ||
    (towns.length > 0 && known(towns[0] ?? '') && towns.every((town) => known(town) || /^[A-Z]{2}$/.test(town)))
  )
}

/** Whether it is a publisher's name, or a word in it is one that publishers' names are made of. */
export function isPublisher(text: string): boolean {
  if (isWord('publishers', text) || isWord('houses', text)) return true
  const words = text.split(/[\s,]+/u)
  return words.some((word, at) => isWord('publishers', word) || (at === 0 && isWord('houses', word)))
}

function tooLong(text: string): boolean {
  return text.length > 70 || text.split(/\s+/u).length > 8
}
