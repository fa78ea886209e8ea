/** Makes the look-up of ideas from lines of stems; the first stem names the idea. */
export function ideas(lines: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const stems = line.trim().split(/\s+/)
    for (const stem of stems) table.set(stem, `=${stems[0] ?? ''}`)
  }
  return table
}
