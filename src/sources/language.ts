import { stopWords } from './phrases/stop-words.ts'

const sample = 20_000

/** Primary tag of the language a text is written in, by its commonest words; `und` if it is none that the tables know. */
export function languageOf(text: string): string {
  const counts = new Map(Object.keys(stopWords).map((tag) => [tag, 0]))
  let words = 0
  for (const [word] of text.slice(0, 400_000).matchAll(/\p{L}+/gu)) {
    words += 1
    if (words > sample) break
    for (const tag of speaking.get(word.toLowerCase()) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!best || best[1] === 0) return 'und'
  const isShort = words < 40
  return isShort || (best[1] >= words * 0.08 && best[1] > (next?.[1] ?? 0) * 1.1) ? best[0] : 'und'
}

/** The languages of which a word is one of the commonest. */
const speaking = new Map<string, string[]>()
for (const [tag, words] of Object.entries(stopWords))
  for (const word of words) speaking.set(word, [...(speaking.get(word) ?? []), tag])
