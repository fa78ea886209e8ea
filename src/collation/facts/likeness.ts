import type { Time } from '../../sources/mention.ts'
import type { Surroundings } from './fact.ts'
import type { Scales } from './scales.ts'
import type { ToldWord } from './told-words.ts'

export interface Likeness {
  score: number
  /** The part of it that words in the clauses of both make. */
  near: number
  /** The same without names. */
  plain: number
  /** Weight of the rarest word of both clauses. */
  peak: number
}

/** Nearness of words that are told of a fact itself. */
export const close = 0.9

/** What a word adds whose matter and stem both have. */
const both = 0.25

/** How much the words around two facts are alike: about the number of telling words they share. */
export function likenessOf(a: Surroundings, b: Surroundings, { weigh }: Pick<Scales, 'weigh'>): Likeness {
  const found = sharedWords(a, b, weigh)
  const counted = new Set<string>()
  let score = 0
  let nearby = 0
  let plain = 0
  let peak = 0
  for (const { word, near, weight } of found) {
    const keys = [word.stem, ...word.aspects].filter((key) => b.near.has(key))
    if (keys.every((key) => counted.has(key))) continue
    const share = keys.some((key) => counted.has(key)) ? weight * both : weight
    score += share
    const beside = near >= close ? keys.filter((key) => (b.near.get(key) ?? 0) >= close) : []
    if (beside.length > 0) {
      nearby += share
      peak = Math.max(peak, share)
      if (!word.named) plain += share
    }
    for (const key of keys) counted.add(key)
  }
  return { score, near: nearby, plain, peak }
}

interface SharedWord {
  word: ToldWord
  near: number
  weight: number
}

/** The words of one that are told around the other too, weightiest first. */
export function sharedWords(a: Surroundings, b: Surroundings, weigh: Scales['weigh']): SharedWord[] {
  const weighed = (key: string, near: number): number => {
    const there = b.near.get(key)
    return there === undefined ? 0 : weigh(key) * near * there
  }
  const found: SharedWord[] = []
  for (const { word, near } of a.words) {
    const stem = weighed(word.stem, near)
    let most = stem
    let next = 0
    for (const aspect of word.aspects) {
      const weight = weighed(aspect, near)
      next = Math.max(next, Math.min(most, weight))
      most = Math.max(most, weight)
    }
    if (most > 0) found.push({ word, near, weight: most + (stem > 0 ? both * next : 0) })
  }
  return found.sort((x, y) => y.weight - x.weight || x.word.at - y.word.at)
}

/** Years apart that say something even where a time is only carried over from the text before. */
const far = 3

/** What the times of two facts add: the same year makes it likelier that both are of one thing, years apart less. */
export function timeLikeness(x: Time | undefined, y: Time | undefined): number {
  if (!x || !y) return 0
  const apart = Math.floor(Math.max(x.from, y.from) / 10000) - Math.floor(Math.min(x.to, y.to) / 10000)
  const stated = x.basis === 'stated' && y.basis === 'stated'
  if (apart > 0) return stated ? Math.min(4, apart) * -0.3 : apart > far ? -0.6 : 0
  const wide = Math.max(x.to - x.from, y.to - y.from) > 15000
  return wide ? 0 : stated ? 0.5 : 0.2
}
