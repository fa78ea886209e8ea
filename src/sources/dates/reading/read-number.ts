import type { DateLanguage } from '../language.ts'
import type { DateToken } from './tokens.ts'

export interface ReadNumber {
  value: number
  next: number
}

/** A cardinal in digits or words: `17`, `seventeen`, `twenty-one`, `soixante-dix-sept`. */
export function readNumber(words: DateLanguage, tokens: readonly DateToken[], index: number): ReadNumber | undefined {
  const token = tokens[index]
  if (!token) return undefined
  if (token.kind === 'number') return { value: token.value, next: index + 1 }
  const first = lookUp(words.numbers, token.low)
  if (first === undefined) return undefined
  let value = first
  let next = index + 1
  for (let joined = 0; joined < 2 && (value >= 20 || value === 10); joined++) {
    const at = joinAt(words, tokens, next)
    const more = lookUp(words.numbers, tokens[at]?.low ?? '')
    if (at === next || more === undefined || more >= 20 || (value === 10 && (more < 7 || more > 9))) break
    value += more
    next = at + 1
  }
  return { value, next }
}

/** A day of the month, with its ordinal ending: `3rd`, `1er`, `25`. */
export function readDay(words: DateLanguage, tokens: readonly DateToken[], index: number): ReadNumber | undefined {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.end - token.at > 2 || token.value < 1 || token.value > 31) return undefined
  const ending = tokens[index + 1]
  const joined = ending?.at === token.end && words.ordinalEndings.has(ending.low)
  return { value: token.value, next: joined ? afterStop(words, tokens, index + 2) : index + 1 }
}

/** Old books put a stop behind an ordinal: `the 6th. | of September`, `November 24th. | , 1815`. */
function afterStop(words: DateLanguage, tokens: readonly DateToken[], index: number): number {
  const [stop, next] = [tokens[index], tokens[index + 1]]
  if (stop?.low !== '.' || stop.at !== tokens[index - 1]?.end || !next) return index
  const goesOn = next.low === ',' || next.low === 'of' || lookUp(words.months, next.low) !== undefined
  return goesOn ? index + 1 : index
}

/** The number of a century: `19th`, `nineteenth`, `XIXe`, `dix-neuvième`. */
export function readOrdinal(words: DateLanguage, tokens: readonly DateToken[], index: number): ReadNumber | undefined {
  const token = tokens[index]
  if (!token) return undefined
  if (token.kind === 'number') return readDay(words, tokens, index)
  const joined = tokens[index + 1]?.low === '-' ? `${token.low}-${tokens[index + 2]?.low ?? ''}` : ''
  const long = lookUp(words.ordinals, joined)
  if (long !== undefined) return { value: long, next: index + 3 }
  const short = lookUp(words.ordinals, token.low)
  if (short !== undefined) return { value: short, next: index + 1 }
  const roman = romanOf(token.low)
  if (roman === undefined) return undefined
  const ending = tokens[index + 1]
  return { value: roman, next: ending && words.ordinalEndings.has(ending.low) ? index + 2 : index + 1 }
}

/** What a table has for a word; not what every object has. */
export function lookUp<T>(table: Record<string, T>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10 }

/** A Roman numeral up to twenty-one, an ordinal ending allowed: `vii`, `xixe`. */
export function romanOf(low: string): number | undefined {
  const match = /^([ivx]{1,5})(?:e|ème|th)?$/u.exec(low)
  if (!match?.[1]) return undefined
  const values = [...match[1]].map((letter) => romans[letter] ?? 0)
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0)
  return sum >= 1 && sum <= 21 ? sum : undefined
}

function joinAt(words: DateLanguage, tokens: readonly DateToken[], index: number): number {
  const low = tokens[index]?.low ?? ''
  if (low === '-') return words.and.includes(tokens[index + 1]?.low ?? '') ? index + 3 : index + 1
  return words.and.includes(low) && !words.monthFirst ? index + 1 : index
}
