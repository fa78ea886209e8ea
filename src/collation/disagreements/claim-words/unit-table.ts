import { numberTable } from '../../../numerals/number-table.ts'

/** One class a line, `time: day:1 week:7`: each noun with its class and how many of the first it makes. */
export function unitTable(lines: string): Record<string, readonly [unit: string, factor: number]> {
  const table: Record<string, readonly [string, number]> = {}
  for (const line of lines.trim().split('\n')) {
    const [unit = '', nouns = ''] = line.split(': ')
    for (const [noun, factor] of Object.entries(numberTable(nouns))) table[noun] = [unit.trim(), factor]
  }
  return table
}
