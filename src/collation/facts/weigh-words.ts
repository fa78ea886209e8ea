import type { Told } from '../disagreements/ground.ts'
import { toldWords } from './told-words.ts'

/** How much a word that two statements share says of what they tell: 1 where each witness has it once. */
export type WeighWord = (word: string) => number

/** Weight of one turn of the subject's life, which comes but once. */
const turn = 2

/** Weights by how many statements of a witness have the word. */
export function weighWords(all: readonly Told[]): WeighWord {
  const counts = new Map<string, { statements: number; witnesses: Set<string> }>()
  const sizes = new Map<string, number>()
  for (const told of all) {
    sizes.set(told.witness.siglum, (sizes.get(told.witness.siglum) ?? 0) + 1)
    for (const word of new Set(toldWords(told).flatMap(({ stem, aspects }) => [stem, ...aspects]))) {
      const count = counts.get(word) ?? { statements: 0, witnesses: new Set<string>() }
      counts.set(word, count)
      count.statements++
      count.witnesses.add(told.witness.siglum)
    }
  }
  const mean = Math.log(Math.max(20, all.length / Math.max(1, sizes.size)))
  const weights = new Map<string, number>()
  for (const [word, { statements, witnesses }] of counts) {
    if (word === '' || witnesses.size < 2) continue
    const share = Math.max(0, 1 - Math.log(statements / witnesses.size) / mean)
    weights.set(word, share * share)
  }
  return (word) => (word.startsWith('!') ? turn : (weights.get(word) ?? 0))
}
