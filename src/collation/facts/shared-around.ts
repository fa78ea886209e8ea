import { claimLanguage } from '../disagreements/claim-words/index.ts'
import { foldWord } from '../tellings/tokenize.ts'
import { choicesOf } from './choices/index.ts'
import type { Shared, Surroundings } from './fact.ts'
import { close, sharedWords } from './likeness.ts'
import type { Scales } from './scales.ts'

/** Nearness of the words of its sentence. */
const sentence = 0.6

/** Forms of address, which say nothing to a reader. */
const address = /^(?:mrs?|miss|mme|mlle|sir|lady|dr)$/iu

/** What stands before a noun that a reader knows by itself: `the | lease`. */
const article = /(?<!\p{L})(?:the|le|la|les|l['’])\s?$/iu

/**
 * What is told around two facts alike, for the heading: names of their sentences, matters of their clauses, and of the
 * words only nouns with their article, as the sentence of the first writes them.
 */
export function sharedAround(
  [a, b]: readonly [Surroundings, Surroundings],
  { text, language }: { text: string; language: string },
  { weigh }: Scales,
): Shared {
  const [names, words, things, matters] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { word, near } of sharedWords(a, b, weigh)) {
    if (word.named && near >= sentence && b.near.has(word.stem) && !address.test(word.text)) names.add(word.text)
    if (near < close) continue
    const keys = [word.stem, ...word.aspects].filter((key) => (b.near.get(key) ?? 0) >= close)
    const lead = article.exec(text.slice(Math.max(0, word.at - 5), word.at))?.[0].toLowerCase()
    if (keys.length > 0 && !word.named && lead !== undefined && text.slice(word.at, word.end) === word.text) {
      words.add(`${lead}${word.text}`)
      if (word.aspects.length === 0 && !isTime(word.text, language)) things.add(`${lead}${word.text}`)
    }
    for (const key of keys) if (key.startsWith('#')) matters.add(key.slice(1))
  }
  return { names: [...names], words: [...words], things: [...things], matters: [...matters] }
}

/** `night`, `second`: nothing happens to them. */
function isTime(word: string, language: string): boolean {
  const low = word.toLowerCase()
  const { units = {}, ordinals = {} } = claimLanguage(language) ?? {}
  if (Object.hasOwn(ordinals, low) || (Object.hasOwn(units, low) && units[low]?.[0] === 'time')) return true
  return (
    choicesOf(language)
      ?.choices.words.get(foldWord(word))
      ?.some((choice) => choice.class === 'hour') ?? false
  )
}
