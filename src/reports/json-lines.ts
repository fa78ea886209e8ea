/** A JSON list with one entry per line, so that two of them can be compared line by line. */
export function jsonLines(entries: unknown[]): Uint8Array {
  const lines = entries.map((entry) => JSON.stringify(entry))
  return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`)
}
