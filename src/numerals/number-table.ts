/** A table of words and numbers: `may:5 june:6`. */
export function numberTable(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split(/\s+/u)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.lastIndexOf(':')), Number(pair.slice(pair.lastIndexOf(':') + 1))]),
  )
}
