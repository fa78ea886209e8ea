import { foldWord } from '../../tellings/tokenize.ts'

/** Makes the look-up of ideas by stem from lines of words; the first word names the idea. */
export function ideas(lines: string, stem: (word: string) => string): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(/\s+/)
    for (const word of words) table.set(stem(foldWord(word)), `=${words[0] ?? ''}`)
  }
  return table
}
