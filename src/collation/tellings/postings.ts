/** For each number (a term or a run of words): which statements have it. Filled by counting, so its cost grows with the text alone. */
export interface Postings {
  /** How many statements have it (a little more where two numbers share a slot). */
  count(key: number): number
  /** The statements, ascending. */
  of(key: number): Int32Array
}

/** Builds the postings of `keys(index)` for the statements 0 to `size - 1`. */
export function postings(size: number, keys: (index: number) => Int32Array): Postings {
  const lists = Array.from({ length: size }, (_, index) => keys(index))
  const total = lists.reduce((sum, { length }) => sum + length, 0)
  const bits = Math.max(4, Math.ceil(Math.log2(total + 1)) + 1)
  const mask = 2 ** Math.min(bits, 28) - 1
  const starts = new Int32Array(mask + 2)
  for (const list of lists) for (const key of list) starts[(key & mask) + 1] = (starts[(key & mask) + 1] ?? 0) + 1
  for (let slot = 0; slot <= mask; slot++) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0)
  const fill = starts.slice(0, mask + 1)
  const entries = new Int32Array(total)
  for (const [index, list] of lists.entries())
    for (const key of list) {
      const at = fill[key & mask] ?? 0
      entries[at] = index
      fill[key & mask] = at + 1
    }
  return {
    count: (key) => (starts[(key & mask) + 1] ?? 0) - (starts[key & mask] ?? 0),
    of: (key) => entries.subarray(starts[key & mask] ?? 0, starts[(key & mask) + 1] ?? 0),
  }
}
