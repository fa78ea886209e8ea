/** `two:2 three:3` as a table. */
export function numberTable(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map(pairOf))
}

/** One class a line, `time: day:1 week:7`: each noun with its class and how many of the first it makes. */
export function unitTable(lines: string): Record<string, readonly [unit: string, factor: number]> {
  const table: Record<string, readonly [string, number]> = {}
  for (const line of lines.split('\n')) {
    const [unit = '', ...nouns] = line.trim().split(' ')
    for (const noun of nouns) {
      const [word, factor] = pairOf(noun)
      table[word] = [unit.replace(':', ''), factor]
    }
  }
  return table
}

function pairOf(pair: string): [string, number] {
  const [word = '', value = '0'] = pair.split(':')
  return [word, Number(value)]
}
