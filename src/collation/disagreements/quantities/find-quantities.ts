import type { Statement } from '../../../sources/witness.ts'
import { foldWord } from '../../tellings/tokenize.ts'
import { claimLanguage } from '../claim-words/index.ts'
import type { ClaimLanguage } from '../claim-words/language.ts'
import type { Quantity } from './quantity.ts'
import { type Numeral, type NumeralToken, numeralTokens, readNumeral } from './read-numeral.ts'
import { unitOf } from './unit-of.ts'

/** Signs of money before a number. */
const signs: Record<string, string> = { '£': 'pounds', $: 'dollars', '€': 'euros' }

/** A statement longer than this is a table that lost its lines. */
const longest = 4000

/** Numbers with the noun they count; dates and ordinals are none, ages have a unit of their own. */
export function findQuantities({ text, dates }: Statement, language: string): Quantity[] {
  const words = claimLanguage(language)
  if (!words || text.length > longest) return []
  const tokens = numeralTokens(text)
  const found: Quantity[] = []
  for (let index = 0; index < tokens.length; ) {
    const numeral = readNumeral(tokens, index, words)
    const token = tokens[index]
    if (!numeral || !token) {
      index++
      continue
    }
    const dated = dates.some(({ at, end, basis }) => basis !== 'relative' && at <= token.at && token.at < end)
    const quantity = dated ? undefined : quantityAt(text, tokens, index, numeral, words)
    if (quantity) found.push(quantity)
    index = numeral.next
  }
  return found
}

function quantityAt(
  text: string,
  tokens: readonly NumeralToken[],
  index: number,
  { value, next, rough }: Numeral,
  words: ClaimLanguage,
): Quantity | undefined {
  const first = tokens[index]
  const last = tokens[next - 1]
  if (!first || !last || Number.isNaN(value)) return undefined
  const sign = signs[tokens[index - 1]?.low ?? '']
  const [before, after] = [text.slice(Math.max(0, first.at - 40), first.at), text.slice(last.end, last.end + 30)]
  const counted =
    sign === undefined
      ? countedAt({ text, tokens, next, value, before, after }, words)
      : { unit: sign, factor: 1, noun: '', end: last.end }
  const tail = /^-(\p{L}+)/u.exec(text.slice(last.end, last.end + 14))?.[1]
  if (tail !== undefined && Object.hasOwn(words.ordinals, tail.toLowerCase())) return undefined
  if (counted?.unit === 'time' && /^ (?:old|of age)(?!\p{L})/u.test(text.slice(counted.end, counted.end + 8)))
    return undefined
  if (!counted || (counted.unit === 'time' && words.later.test(text.slice(counted.end, counted.end + 24))))
    return undefined
  if (titled.test(text.slice(first.at - 2, counted.end)) || /\b(?:half|demie?) $/iu.test(before)) return undefined
  if (
    words.ago.test(before) ||
    words.ofWhole.test(before) ||
    words.compared.test(text.slice(counted.end, counted.end + 12))
  )
    return undefined
  const tell = rough ? 'about' : roughness(before, after, words)
  const small = counted.unit !== 'time' || counted.factor < 2
  if ((value < 2 && small && counted.unit !== 'pounds') || (counted.unit === 'age' && value > 120)) return undefined
  const at = sign === undefined ? first.at : (tokens[index - 1]?.at ?? first.at)
  return {
    value: value * counted.factor,
    unit: counted.unit,
    noun: counted.noun,
    text: text.slice(
      tell === 'exact' ? at : at - roughLength(text.slice(Math.max(0, at - 40), at), words),
      counted.end,
    ),
    at,
    end: counted.end,
    rough: tell,
  }
}

/** Four digits that read as a year count nothing. */
const years = /^(?:1[4-9]|20)\d\d$/u

/** `Forty Years`, inside a sentence: part of a title. */
const titled = /^[\p{L},] \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

interface Counted {
  unit: string
  factor: number
  noun: string
  end: number
}

interface Found {
  text: string
  tokens: readonly NumeralToken[]
  /** Index of the token after the number. */
  next: number
  value: number
  before: string
  after: string
}

function countedAt({ text, tokens, next, value, before, after }: Found, words: ClaimLanguage): Counted | undefined {
  const [shown, special] = words.after.find(([pattern]) => pattern.test(after)) ?? []
  const led = words.before.find(([pattern]) => pattern.test(before))?.[1]
  const numeralEnd = tokens[next - 1]?.end ?? 0
  const meant =
    words.ofThose.test(after) && (value >= fewOf || !words.ofWhich.test(after))
      ? (nounBefore(before, words) ?? nounMeant(tokens, next, words))
      : words.countedSo.test(after)
        ? nounMeant(tokens, next, words)
        : partOf(after, words)
  if (meant) return { ...meant, end: numeralEnd }
  const hyphen = tokens[next]?.text === '-' ? 1 : 0
  const token = tokens[next + hyphen]
  const gap = text.slice(numeralEnd, token?.at)
  const glued =
    token !== undefined &&
    /^\p{L}/u.test(token.text) &&
    (gap === ' ' || gap === '-' || (gap === '' && Object.hasOwn(words.units, token.low)))
  const noun = glued ? nounAt(tokens, next + hyphen, words) : undefined
  const known = noun && unitOf(noun, tokens, words)
  const end = noun?.end ?? numeralEnd
  if (
    led === 'age' ||
    (led === 'age?' && (!noun || /^\p{Lu}/u.test(noun.text) || (known?.[0] === 'time' && known[1] >= year)))
  )
    return { unit: 'age', factor: 1, noun: '', end: known ? end : numeralEnd }
  const own = special ?? (led === 'age?' ? undefined : led)
  if (own !== undefined) {
    const factor = special !== undefined ? (known?.[1] ?? 1) : 1
    const sign = special === 'percent' && !known ? (after.match(shown ?? '')?.[0].length ?? 0) : 0
    return { unit: own, factor, noun: (known && noun?.low) ?? '', end: known ? end : numeralEnd + sign }
  }
  if (words.bareAge.before.test(before) && words.bareAge.after.test(after))
    return { unit: 'age', factor: 1, noun: '', end }
  if (!noun) return undefined
  if (!known && years.test(tokens[next - 1]?.text ?? '')) return undefined
  if (known) return { unit: known[0], factor: known[1], noun: noun.low, end }
  return noun.low.length < 3 || noun.low !== noun.text
    ? undefined
    : { unit: stemOf(noun.low), factor: 1, noun: noun.low, end }
}

/** Days of a year: `she was two hours` tells no age. */
const year = 300

/** Fewer `of whom` are a part of the whole. */
const fewOf = 20

/** `The puppets, a hundred of | them`: the noun that stands before the comma. */
function nounBefore(before: string, { units, classes }: ClaimLanguage): Omit<Counted, 'end'> | undefined {
  const [, noun = ''] =
    /(\p{Ll}{3,})[,;:]? (?:about |some |nearly |only |dont |environ )?(?:an? )?$/u.exec(before) ?? []
  const low = noun.toLowerCase()
  if (Object.hasOwn(units, low)) return { unit: units[low]?.[0] ?? low, factor: 1, noun: low }
  return /s$/u.test(low) || Object.hasOwn(classes, low) ? { unit: stemOf(low), factor: 1, noun: low } : undefined
}

/** `seven | of the girls`: the noun of the whole. */
function partOf(after: string, { ofSome, units, classes }: ClaimLanguage): Omit<Counted, 'end'> | undefined {
  const [, noun = ''] = ofSome.exec(after) ?? []
  return isPeople(noun.toLowerCase(), { units, classes })
    ? { unit: 'people', factor: 1, noun: noun.toLowerCase() }
    : undefined
}

function isPeople(noun: string, { units, classes }: Pick<ClaimLanguage, 'units' | 'classes'>): boolean {
  return (
    [units, classes].some((table) => Object.hasOwn(table, noun)) && (classes[noun] ?? units[noun]?.[0]) === 'people'
  )
}

/** `Of the sixty people aboard, nineteen | were drowned`: the people last named, else those whom such things befall. */
function nounMeant(
  tokens: readonly NumeralToken[],
  next: number,
  { units, classes }: ClaimLanguage,
): Omit<Counted, 'end'> {
  const noun = tokens.slice(Math.max(0, next - 40), next).findLast(({ low }) => isPeople(low, { units, classes }))
  return { unit: 'people', factor: 1, noun: noun?.low ?? '' }
}

/** Words after a number among which its noun is looked for. */
const wordsToNoun = 3

/** The counted noun: the first known one of the next words, else the first in the plural, else the next word. */
function nounAt(
  tokens: readonly NumeralToken[],
  index: number,
  { units, classes, stops, partitives }: ClaimLanguage,
): NumeralToken | undefined {
  const near: NumeralToken[] = []
  for (const token of wordsFrom(tokens, index, units)) {
    const before = near.at(-1)
    if (stops.has(foldWord(token.low)) && !(near.length === 0 && partitives.has(token.low))) break
    if (before && (token.at - before.end !== 1 || !/^\p{Ll}{3,}$/u.test(token.text))) break
    near.push(token)
    if (/[^s]s$/u.test(token.low)) break
  }
  const known = near.find(({ low }) => Object.hasOwn(units, low) || Object.hasOwn(classes, low))
  return known ?? near.find(({ low }) => /[^s]s$/u.test(low)) ?? near[0]
}

/** The next words; of `copper-plates` the last part. */
function wordsFrom(tokens: readonly NumeralToken[], index: number, units: ClaimLanguage['units']): NumeralToken[] {
  return tokens
    .slice(index, index + wordsToNoun + 2)
    .filter(({ text, low }, at, some) => text !== '-' && (some[at + 1]?.text !== '-' || Object.hasOwn(units, low)))
    .slice(0, wordsToNoun)
}

/** What the forms of a noun share. */
function stemOf(noun: string): string {
  return foldWord(noun)
    .replace(/(?:es|s|x)$/u, '')
    .slice(0, 8)
}

/** How much of the words before a number makes it rough, blanks and all. */
function roughLength(before: string, { rough }: ClaimLanguage): number {
  const lead = before.toLowerCase().trimEnd()
  const phrase = [...rough.about, ...rough.over, ...rough.under].find(
    (each) => lead.endsWith(each) && !/\p{L}/u.test(lead[lead.length - each.length - 1] ?? ' '),
  )
  return phrase === undefined ? 0 : before.length - lead.length + phrase.length
}

function roughness(before: string, after: string, { rough }: ClaimLanguage): Quantity['rough'] {
  const [lead, tail] = [before.toLowerCase().trimEnd(), after.toLowerCase().trimStart()]
  const near = (phrase: string) =>
    (lead.endsWith(phrase) && !/\p{L}/u.test(lead[lead.length - phrase.length - 1] ?? ' ')) ||
    tail.startsWith(`${phrase} `)
  if (rough.over.some(near)) return 'over'
  if (rough.under.some(near)) return 'under'
  return rough.about.some((phrase) => near(phrase) || new RegExp(`^\\p{L}+ ${phrase}\\b`, 'u').test(tail))
    ? 'about'
    : 'exact'
}
