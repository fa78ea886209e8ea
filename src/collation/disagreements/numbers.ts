import type { Draft } from './draft.ts'
import { type Ground, sharedWords, type Told } from './ground.ts'
import { numberWords } from './number-words.ts'

interface Quantity {
  told: Told
  value: number
  /** The counted noun, shortened to what its forms share. */
  unit: string
  text: string
  at: number
}

/** Quantities that bound tellings give differently: `five years` against `three years` of the same thing. */
export function numbers(ground: Ground): Draft[] {
  return ground.groups.flatMap((group) => {
    const drafts: Draft[] = []
    for (const [index, a] of group.slice(0, 12).entries()) {
      for (const b of group.slice(index + 1, 12)) {
        if (a.witness !== b.witness && sharedWords(a, b, ground.weigh).share >= 0.25) drafts.push(...pairs(a, b))
      }
    }
    return drafts
  })
}

function pairs(a: Told, b: Told): Draft[] {
  const there = quantities(b)
  return quantities(a).flatMap((one) => {
    const same = there.filter(({ unit }) => unit === one.unit)
    const [other] = same
    if (same.length !== 1 || !other || Math.abs(other.value - one.value) < 0.01 * one.value) return []
    const claims = [one, other].map(({ told, text }) => ({ told, value: text }))
    return [{ kind: 'number', about: { what: 'number', concerning: [one.text] }, claims, weight: 0.6 } satisfies Draft]
  })
}

/** Numbers with the noun they count; dates and ordinals are none. */
function quantities(told: Told): Quantity[] {
  const { text, dates } = told.statement
  const words = numberWords[told.witness.about.language] ?? {}
  const found: Quantity[] = []
  for (const match of text.matchAll(/(\p{L}+(?:-\p{L}+)?|\d+(?:[.,]\d{3})*)\s+(\p{Ll}{3,})/gu)) {
    const [whole, number = '', noun = ''] = match
    const value = /^\d/u.test(number) ? Number(number.replace(/[.,]/gu, '')) : numberOf(number.toLowerCase(), words)
    if (value === undefined || Number.isNaN(value) || value < 2) continue
    if (dates.some(({ at, end }) => at <= match.index && match.index < end)) continue
    found.push({ told, value, unit: noun.replace(/s$/u, '').slice(0, 7), text: whole, at: match.index })
  }
  return found
}

function numberOf(word: string, words: Record<string, number>): number | undefined {
  if (Object.hasOwn(words, word)) return words[word]
  const [tens = '', ones = ''] = word.split('-')
  const [high, low] = [words[tens], words[ones]]
  return word.includes('-') && high !== undefined && low !== undefined && high >= 20 && low < 10
    ? high + low
    : undefined
}
