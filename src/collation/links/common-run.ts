/** Longer statements than this are compared as bags of words: the table would grow with the product of their lengths. */
const LONGEST = 400

/** How many words two statements have in common in the same order. */
export function commonRun(a: Int32Array, b: Int32Array): number {
  if (a.length > LONGEST || b.length > LONGEST) return commonWords(a, b)
  let above = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++)
      row[j + 1] = a[i] === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0)
    const spent = above
    above = row
    row = spent
  }
  return above[b.length] ?? 0
}

function commonWords(a: Int32Array, b: Int32Array): number {
  const counts = new Map<number, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  return common
}
