import type { Shared, Surroundings } from './fact.ts'
import { close, sharedWords } from './likeness.ts'
import type { Scales } from './scales.ts'

/** Nearness of the words of its sentence. */
const sentence = 0.6

/** Forms of address, which say nothing to a reader. */
const address = /^(?:mrs?|miss|mme|mlle|sir|lady|dr)$/iu

/** What is told around two facts alike, for the heading: names of their sentences, words and matters of their clauses. */
export function sharedAround([a, b]: readonly [Surroundings, Surroundings], { weigh }: Scales): Shared {
  const [names, words, matters] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { word, near } of sharedWords(a, b, weigh)) {
    if (word.named && near >= sentence && b.near.has(word.stem) && !address.test(word.text)) names.add(word.text)
    if (near < close) continue
    const keys = [word.stem, ...word.aspects].filter((key) => (b.near.get(key) ?? 0) >= close)
    if (keys.length > 0 && !word.named && word.text !== '') words.add(word.text)
    for (const key of keys) if (key.startsWith('#')) matters.add(key.slice(1))
  }
  return { names: [...names], words: [...words], matters: [...matters] }
}
