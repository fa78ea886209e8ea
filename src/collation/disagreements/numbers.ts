import type { Draft } from './draft.ts'
import { enter } from './enter.ts'
import { type Ground, sharedWords, type Told } from './ground.ts'
import { durations, numberWords } from './number-words.ts'

interface Quantity {
  told: Told
  value: number
  /** The counted noun, shortened to what its forms share; `day` for every length of time. */
  unit: string
  text: string
}

/** Statements of one group that are compared. */
const compared = 12

/**
 * Quantities that tellings of one thing give differently: `five years` against `three years`. Lengths of time in other
 * units may be rounded (`eighty-five days`, `three months`).
 */
export function numbers(ground: Ground): Draft[] {
  const drafts: Draft[] = []
  for (const group of [...ground.groups, ...sameDeeds(ground)]) {
    for (const [index, a] of group.slice(0, compared).entries()) {
      for (const b of group.slice(index + 1, compared)) {
        if (a.witness !== b.witness && sharedWords(a, b, ground.weigh).share >= 0.2) drafts.push(...pairs(a, b))
      }
    }
  }
  return drafts
}

/** Statements that tell one kind of deed at one date. */
function sameDeeds({ all }: Ground): Told[][] {
  const byDeed = new Map<string, Told[]>()
  for (const told of all) {
    if (told.passage.type !== 'narrative') continue
    for (const { deeds = [], edtf, quoted, vague } of told.statement.dates) {
      if (quoted || vague) continue
      for (const deed of deeds) enter(byDeed, `${deed} ${edtf.slice(0, 7)}`, told)
      if (edtf.length > 4) for (const deed of deeds) enter(byDeed, `${deed} ${edtf.slice(0, 4)}`, told)
    }
  }
  return [...byDeed.values()].filter((group) => group.length > 1)
}

function pairs(a: Told, b: Told): Draft[] {
  const there = quantities(b)
  return quantities(a).flatMap((one) => {
    const same = there.filter(({ unit }) => unit === one.unit)
    const [other] = same
    if (same.length !== 1 || !other || agree(one, other)) return []
    const claims = [one, other].map(({ told, text }) => ({ told, value: text }))
    return [
      {
        kind: 'number',
        about: { what: 'number', concerning: [one.text.split(/\s+/u).at(-1) ?? one.unit, ...sharedNames(a, b)] },
        claims,
        weight: 0.6,
      } satisfies Draft,
    ]
  })
}

/** A name both statements have, to tell which number is meant. */
function sharedNames(a: Told, b: Told): string[] {
  const subject = a.witness.subject?.keys ?? []
  const shared = a.statement.names.find(
    ({ key, kind }) => kind !== 'other' && b.names.has(key) && !subject.includes(key),
  )
  return shared ? [shared.text] : []
}

/** Same unit, same number; other units of time may lie a third apart. */
function agree(a: Quantity, b: Quantity): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  const sameNoun = a.text.split(/\s+/u).at(-1)?.slice(0, 4) === b.text.split(/\s+/u).at(-1)?.slice(0, 4)
  return ratio < (sameNoun ? 1.01 : 1.35)
}

/** Numbers with the noun they count; dates, ages of people and ordinals are none. */
function quantities(told: Told): Quantity[] {
  const { text, dates } = told.statement
  const language = told.witness.about.language
  const words = numberWords[language] ?? {}
  const units = durations[language] ?? {}
  const found: Quantity[] = []
  for (const match of text.matchAll(/(\p{L}+(?:-\p{L}+)?|\d+(?:[.,]\d{3})*)(?=\s+(\p{Ll}{2,}))/gu)) {
    const [, number = '', noun = ''] = match
    const count = /^\d/u.test(number) ? Number(number.replace(/[.,]/gu, '')) : numberOf(number.toLowerCase(), words)
    if (count === undefined || Number.isNaN(count) || count < 2) continue
    if (dates.some(({ at, end }) => at <= match.index && match.index < end)) continue
    const days = Object.hasOwn(units, noun) ? units[noun] : undefined
    const unit = days === undefined ? noun.replace(/s$/u, '').slice(0, 7) : 'day'
    found.push({ told, value: count * (days ?? 1), unit, text: `${number} ${noun}` })
  }
  return found
}

function numberOf(word: string, words: Record<string, number>): number | undefined {
  if (Object.hasOwn(words, word)) return words[word]
  const [tens = '', ones = ''] = word.split('-')
  const [high, low] = [words[tens], words[ones]]
  return word.includes('-') && high !== undefined && low !== undefined && high >= 10 && low < 10
    ? high + low
    : undefined
}
