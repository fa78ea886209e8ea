import type { DateLanguage } from '../language.ts'
import { lookUp } from './read-number.ts'
import { type DateToken, isDash } from './tokens.ts'

/** True where four digits stand alone as a year could: not in `1,200`, `0-486-1920-3` or `£1500`. */
export function isYearShape(tokens: readonly DateToken[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.end - token.at !== 4) return false
  if (token.value < 1000 || token.value > 2099) return false
  return (
    !touchesNumber(tokens, index, -1) &&
    !touchesNumber(tokens, index, 1) &&
    !/^[$£€₣%#№]$/u.test(tokens[index - 1]?.low ?? '')
  )
}

/** `20 February 1750/1`: a year that by the old style began on Lady Day; the second one is meant. */
export function dualYearAt(tokens: readonly DateToken[], index: number): number | undefined {
  const [first, mark, last] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (first?.kind !== 'number' || first.end - first.at !== 4 || mark?.low !== '/' || last?.kind !== 'number')
    return undefined
  if (mark.at !== first.end || last.at !== mark.end) return undefined
  const digits = last.end - last.at
  return digits < 3 && (first.value + 1) % 10 ** digits === last.value ? first.value + 1 : undefined
}

/** True where four digits are a year by the words around them, not a quantity, a page or a house number. */
export function isYear(words: DateLanguage, tokens: readonly DateToken[], index: number): boolean {
  if (!isYearShape(tokens, index)) return false
  const before = wordBefore(tokens, index)
  const next = tokens[index + 1]
  if (words.noYearBefore.has(before)) return false
  if (next?.kind === 'word' && words.quantities.has(next.low)) return false
  if (/^[%°]$/u.test(next?.low ?? '') || isFigure(tokens, index, -1) || isFigure(tokens, index, 1)) return false
  if (words.yearCues.has(before)) return true
  if (next?.kind !== 'word') return true
  return !isQuantity(words, tokens, index, before)
}

/** `1024 x 768`, `629 / 1573`, `2 O 1033`: measures, shares and shelves, not years. */
function isFigure(tokens: readonly DateToken[], index: number, step: 1 | -1): boolean {
  const [mark, there] = [tokens[index + step], tokens[index + 2 * step]]
  if (there?.kind !== 'number') return false
  if (step < 0 && mark?.capital && mark.end - mark.at === 1 && mark.at > there.end) return true
  return /^[x×]$/u.test(mark?.low ?? '') || (mark?.low === '/' && there.end - there.at === 3)
}

function isQuantity(words: DateLanguage, tokens: readonly DateToken[], index: number, before: string): boolean {
  const next = tokens[index + 1]
  if (!next || next.capital) return isAddress(tokens, index)
  const plural = next.low.length > 3 && words.plural.test(next.low) && lookUp(words.units, next.low) === undefined
  return plural && !words.fillers.has(before)
}

/** `1204 Main Street` */
function isAddress(tokens: readonly DateToken[], index: number): boolean {
  const near = tokens.slice(index + 2, index + 4)
  return near.some((token) => /^(?:street|avenue|road|lane|drive|boulevard)$/u.test(token.low))
}

/** The word before, past a full stop of an abbreviation: `p. 1204`. */
function wordBefore(tokens: readonly DateToken[], index: number): string {
  const before = tokens[index - 1]
  if (before?.low === '.' || before?.low === '°') return tokens[index - 2]?.low ?? ''
  return before?.low ?? ''
}

/** A digit group joined to the number by a comma, point, slash or hyphen that makes it something else. */
function touchesNumber(tokens: readonly DateToken[], index: number, step: 1 | -1): boolean {
  const here = tokens[index]
  const mark = tokens[index + step]
  const there = tokens[index + 2 * step]
  if (!here || !mark || there?.kind !== 'number') return false
  const tight = step > 0 ? mark.at === here.end && there.at === mark.end : mark.end === here.at && there.end === mark.at
  if (!tight) return false
  if (mark.low === ',' || mark.low === '.' || mark.low === ':') return true
  if (!isDash(mark) && mark.low !== '/') return false
  if (isDash(mark) && isDayAfter(tokens, index + 2, step)) return false
  return !isEndYear(step > 0 ? here : there, step > 0 ? there : here)
}

/** `27 June 1869-14 May 1940`: behind the hyphen a day and its month begin. */
function isDayAfter(tokens: readonly DateToken[], index: number, step: 1 | -1): boolean {
  const [day, month, year] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (step < 0 || !day || !month || day.end - day.at > 2) return false
  return month.kind === 'word' && year?.kind === 'number' && year.end - year.at === 4
}

/** `1919–20`, `1919–1921` */
function isEndYear(first: DateToken, last: DateToken): boolean {
  return endYearOf(first, last) !== undefined
}

/** The year meant by the end of an interval: 20 after 1919 is 1920. */
export function endYearOf(first: DateToken | undefined, last: DateToken | undefined): number | undefined {
  if (!first || !last || first.end - first.at !== 4) return undefined
  const digits = last.end - last.at
  const whole = 10 ** digits
  const value =
    digits === 4 ? last.value : digits < 3 ? Math.floor(first.value / whole) * whole + last.value : Number.NaN
  return value > first.value && value - first.value < 200 ? value : undefined
}
