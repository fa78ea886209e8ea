/** Where the objects of a file stand that is written as Typst does: in plain sight, with one table of their places. */
export interface ObjectTable {
  /** Where `xref` stands. */
  at: number
  /** Where the entries begin, twenty bytes each. */
  entries: number
  /** Where objects begin, by their number; those that are in use. */
  offsets: Map<number, number>
}

/** Of one line of the table, in bytes. */
export const entryLength = 20

/** Finds where the objects of a file stand; nothing for a file of another form. */
export function objectTable(file: Buffer): ObjectTable | undefined {
  const end = file.subarray(-64).toString('latin1')
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  const head = /^xref\n0 (\d+)\n/.exec(file.subarray(at, at + 32).toString('latin1'))
  if (!head) return undefined
  const entries = at + head[0].length
  const count = Number(head[1])
  const close = entries + count * entryLength
  if (file.toString('latin1', close, close + 7) !== 'trailer') return undefined
  const lines = file.toString('latin1', entries, close)
  const offsets = new Map<number, number>()
  for (let number = 0; number < count; number++) {
    const line = lines.slice(number * entryLength, (number + 1) * entryLength)
    if (!/^\d{10} \d{5} [fn][ \r]\n$/.test(line)) return undefined
    if (line[17] === 'n') offsets.set(number, Number(line.slice(0, 10)))
  }
  return { at, entries, offsets }
}
