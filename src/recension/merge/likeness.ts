/** Words of a text with how often each stands in it. */
export interface WordBag {
  counts: Map<string, number>
  size: number
}

/** Counts the words of a text: `The cat and the dog` has `the` twice. */
export function bagOf(text: string): WordBag {
  const counts = new Map<string, number>()
  let size = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{1,60}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    size += 1
  }
  return { counts, size }
}

/** Share of words that two texts have in common, 0 to 1 (Dice). */
export function likeness(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 1
  const [less, more] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of less.counts) common += Math.min(count, more.counts.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}
