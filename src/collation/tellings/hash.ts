/** A 32-bit number for a word (FNV-1a). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** A 32-bit number for a run of word hashes. */
export function hashRun(words: Int32Array, from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + length; i++) hash = Math.imul((hash << 5) ^ (hash >>> 2) ^ (words[i] ?? 0), 0x01000193)
  return mix(hash)
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return once ^ (once >>> 15)
}
