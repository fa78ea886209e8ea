/** A JSON list with one entry per line, so that two of them can be compared line by line. */
export function jsonLines(entries: unknown[]): Uint8Array {
  if (entries.length === 0) return new TextEncoder().encode('[]\n')
  const encoder = new TextEncoder()
  const lines = entries.map((entry, index) => encoder.encode(`${index === 0 ? '[\n' : ',\n'}${JSON.stringify(entry)}`))
  lines.push(encoder.encode('\n]\n'))
  return joined(lines)
}

/** Of bytes, not of text: a list can be longer than the longest text. */
function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
