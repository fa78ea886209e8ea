import type { ClaimLanguage } from '../claim-words/language.ts'

/** A word, a run of digits with its groups, or a mark. */
export interface NumeralToken {
  text: string
  low: string
  at: number
  end: number
}

const parts = /\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*|[^\s'’]/gu

/** The tokens that numbers are read from. `£186,000` gives `£`, `186,000`. */
export function numeralTokens(text: string): NumeralToken[] {
  return Array.from(text.matchAll(parts), ({ 0: part, index }) => ({
    text: part,
    low: part.toLowerCase(),
    at: index,
    end: index + part.length,
  }))
}

export interface Numeral {
  value: number
  next: number
  /** A dozen, une centaine: not meant to the unit. */
  rough: boolean
}

/** A number in digits or words: `186,000`, `two hundred and eight`, `quatre-vingt-dix`, `a dozen`. */
export function readNumeral(tokens: readonly NumeralToken[], index: number, words: ClaimLanguage): Numeral | undefined {
  const token = tokens[index]
  if (!token) return undefined
  if (/^\d/u.test(token.text)) return readDigits(tokens, index, words)
  const start = isArticle(token.low) && startsGroup(tokens[index + 1]?.low, words) ? index + 1 : index
  return readWords(tokens, start, words)
}

function isArticle(low: string): boolean {
  return low === 'a' || low === 'un' || low === 'une'
}

function startsGroup(low: string | undefined, { multipliers, collectives }: ClaimLanguage): boolean {
  return low !== undefined && (Object.hasOwn(multipliers, low) || Object.hasOwn(collectives, low))
}

function readDigits(tokens: readonly NumeralToken[], index: number, { multipliers }: ClaimLanguage): Numeral {
  const digits = tokens[index]?.text ?? ''
  const value = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$/u.test(digits)
    ? Number(digits.replace(/\D/gu, ''))
    : Number(digits.replace(',', '.'))
  const after = tokens[index + 1]?.low ?? ''
  const times = Object.hasOwn(multipliers, after) ? (multipliers[after] ?? 1) : 1
  return { value: value * times, next: times > 1 ? index + 2 : index + 1, rough: false }
}

function readWords(tokens: readonly NumeralToken[], index: number, words: ClaimLanguage): Numeral | undefined {
  const state: Sum = { total: 0, group: 0, last: Number.POSITIVE_INFINITY, rough: false }
  const spans = range.test(tokens[index - 1]?.low ?? '')
  let at = index
  let next = index
  while (at < tokens.length && at < index + 14) {
    const low = tokens[at]?.low ?? ''
    const joined = tokens.slice(next, at).some((token) => token.low !== '-')
    if (take(low, state, words) || (joined && !spans && takeTens(low, state, words))) next = ++at
    else if (next > index && at < next + joints && words.joints.has(low)) at++
    else break
  }
  return next > index ? { value: state.total + state.group, next, rough: state.rough } : undefined
}

/** Words between two parts of a number: of `eight-and-thirty`, three. */
const joints = 3

/** `between | two and twenty` */
const range = /^(?:between|entre|from)$/u

interface Sum {
  total: number
  group: number
  last: number
  rough: boolean
}

/** `two and | twenty`: the tens after the ones. */
function takeTens(low: string, sum: Sum, { numbers }: ClaimLanguage): boolean {
  const tens = Object.hasOwn(numbers, low) ? (numbers[low] ?? 0) : 0
  if (tens < 20 || tens % 10 !== 0 || sum.last !== 1 || sum.group % 10 !== sum.group) return false
  sum.group += tens
  sum.last = 1
  return true
}

/** Adds a word to the number; false where it doesn't go on with it: `three | four`. */
function take(low: string, sum: Sum, { numbers, multipliers, collectives }: ClaimLanguage): boolean {
  const number = Object.hasOwn(numbers, low) ? numbers[low] : undefined
  if (number !== undefined) {
    const scores = number === 20 && sum.group % 100 === 4
    if (!scores && number >= sum.last) return false
    if (sum.last < 20 && !scores && !(sum.last === 10 || sum.last === 100)) return false
    sum.group += scores ? 76 : number
    sum.last = scores ? 20 : number >= 20 || number === 10 ? number : 1
    return true
  }
  const times = Object.hasOwn(multipliers, low) ? multipliers[low] : undefined
  if (times !== undefined) {
    if (times >= 1000) {
      sum.total += (sum.group || 1) * times
      sum.group = 0
    } else sum.group = (sum.group || 1) * times
    sum.last = 100
    return true
  }
  const some = Object.hasOwn(collectives, low) ? collectives[low] : undefined
  if (some === undefined || sum.rough) return false
  sum.group = (sum.group || 1) * some
  sum.last = 1
  sum.rough = true
  return true
}
