import type { Told } from '../disagreements/ground.ts'
import { besideIn } from './beside.ts'
import { toldWords } from './told-words.ts'
import type { WeighWord } from './weigh-words.ts'

/** How far two statements stand at one place of the story: by their own words, and by those of the statements beside them. */
export interface Togetherness {
  /** 0 to 1: the part of their telling words that they share. */
  own: number
  /** Weight of what the likest of the statements beside them share. */
  around: number
}

/** Compares statements of two witnesses with their neighbours. */
export function togethernessIn(all: readonly Told[], weigh: WeighWord): (a: Told, b: Told) => Togetherness {
  const beside = besideIn(all)
  const words = new Map<Told, { keys: ReadonlySet<string>; weight: number }>()
  const wordsOf = (told: Told) => {
    const held = words.get(told)
    if (held) return held
    const keys = new Set(toldWords(told).flatMap(({ stem, aspects }) => [stem, ...aspects].filter(Boolean)))
    const found = { keys, weight: [...keys].reduce((sum, key) => sum + weigh(key), 0) }
    words.set(told, found)
    return found
  }
  const shared = (a: Told, b: Told): number => {
    const [x, y] = [wordsOf(a), wordsOf(b)]
    let sum = 0
    for (const key of x.keys) if (y.keys.has(key)) sum += weigh(key)
    return sum
  }
  return (a, b) => {
    let around = 0
    for (const [left, right] of steps) {
      const [x, y] = [beside(a, left), beside(b, right)]
      if (x && y) around = Math.max(around, shared(x, y))
    }
    const least = Math.max(0.3, wordsOf(a).weight) * Math.max(0.3, wordsOf(b).weight)
    return { own: shared(a, b) / Math.sqrt(least), around }
  }
}

/** The statements beside two others that may tell what goes with both. */
const steps = [
  [-1, -1],
  [1, 1],
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
] as const
