/** One class a line, `people: pupils girls`: each noun with its class. */
export function classTable(lines: string): Record<string, string> {
  const table: Record<string, string> = {}
  for (const line of lines.trim().split('\n')) {
    const [name = '', nouns = ''] = line.split(': ')
    for (const noun of nouns.split(/\s+/u)) table[noun] = name.trim()
  }
  return table
}
