/** The runs of so many words of a text, which show where the same words stand again. */
export function wordRuns(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}
